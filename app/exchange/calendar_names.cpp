// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar_names.h"

namespace exchange {

using namespace Qt::StringLiterals;

QStringList calendarNames()
{
    return {u"Calendar"_s, u"Kalender"_s, u"Calendrier"_s, u"Calendario"_s, u"Agenda"_s, u"Calendário"_s,
        u"予定表"_s, u"التقويم"_s, u"Kalendarz"_s, u"Календарь"_s, u"Kalenteri"_s, u"Kalendář"_s, u"Naptár"_s,
        u"Takvim"_s, u"Ημερολόγιο"_s, u"日历"_s, u"行事曆"_s, u"일정"_s, u"לוח שנה"_s, u"Календар"_s,
        u"Kalendár"_s, u"Koledar"_s, u"Kalendar"_s, u"Calendari"_s, u"Egutegia"_s, u"Kalendorius"_s,
        u"Kalendārs"_s, u"Dagbók"_s, u"Féilire"_s, u"Calendr"_s, u"Каляндар"_s, u"कैलेंडर"_s, u"Օրացույց"_s,
        u"კალენდარი"_s, u"Күнтізбе"_s, u"Kalenda"_s, u"ปฏิทิน"_s, u"تقویم"_s, u"کیلنڈر"_s, u"Kalendaryo"_s,
        u"Lịch"_s, u"Kalendarju"_s, u"Kalenner"_s, u"Təqvim"_s};
}

} // namespace exchange
