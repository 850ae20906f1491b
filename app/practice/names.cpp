// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/names.h"

#include <QStringList>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

/// Names as "own script|ascii", divided by blanks; an underscore stands for a blank inside a name.
struct Language
{
    const char16_t *code;
    const char16_t *calendar;
    double share;
    const char16_t *first;
    const char16_t *last;
};

constexpr std::array<Language, 10> languages{{
    {u"en", u"Calendar", 0.40,
        u"Alex Amelia Aaron Brooke Carol Daniel Diane Edward Emma Grace Henry Irene Jack Joan Karen Kevin "
        u"Laura Liam Megan "
        u"Nathan Olivia Patrick Rachel Simon Tessa Victor",
        u"Adams Barnes Campbell Dixon Ellis Foster Graham Hughes Ingram Jenkins Keller Lawson Mitchell "
        u"Norris O'Brien|obrien "
        u"Palmer Quinn Reynolds Sanders Turner Underwood Vaughn Walker Young"},
    {u"de", u"Kalender", 0.15,
        u"Jürgen|juergen Käthe|kaethe Andreas Birgit Claudia Dieter Elke Franz Günther|guenther Heike Ingo "
        u"Jutta Klaus "
        u"Lothar Monika Nadine Otto Petra Sören|soeren Ulrike Wolfgang",
        u"Müller|mueller Groß|gross Schäfer|schaefer Krüger|krueger Weiß|weiss Becker Fuchs Hartmann "
        u"Jäger|jaeger Köhler|koehler "
        u"Lange Maier Neumann Pohl Richter Schulz Vogel Wagner Zimmermann Böhm|boehm"},
    {u"fr", u"Calendrier", 0.12,
        u"Éloïse|eloise François|francois Hélène|helene Jérôme|jerome Noël|noel Zoé|zoe Anaïs|anais "
        u"Benoît|benoit Céline|celine "
        u"Denis Élise|elise Gaëlle|gaelle Luc Mathieu Océane|oceane Pierre Rémi|remi Sylvie Thérèse|therese",
        u"Lefèvre|lefevre Gauthier Béranger|beranger Dubois D'Aubigné|daubigne Faure Guérin|guerin "
        u"Hébert|hebert Laîné|laine "
        u"Marchand Noiret Perrot Roussel Séguin|seguin Tessier Vasseur Moreau Chaput Brunel Éluard|eluard"},
    {u"ja", u"予定表", 0.08,
        u"蓮|ren 陽菜|hina 大翔|hiroto さくら|sakura 健太|kenta 美咲|misaki 翔|sho 結衣|yui 直樹|naoki "
        u"恵子|keiko 隆|takashi "
        u"真由美|mayumi 拓也|takuya 彩|aya 誠|makoto 裕子|yuko",
        u"佐藤|sato 鈴木|suzuki 高橋|takahashi 田中|tanaka 伊藤|ito 渡辺|watanabe 山本|yamamoto "
        u"中村|nakamura 小林|kobayashi "
        u"加藤|kato 吉田|yoshida 山田|yamada 松本|matsumoto 井上|inoue 木村|kimura 清水|shimizu"},
    {u"nl", u"Agenda", 0.08,
        u"Daan Femke Joost Lotte Maarten Saskia Thijs Willemijn Zoë|zoe Coen Anouk Bram Eline Gijs "
        u"Jurriën|jurrien Roos",
        u"de_Vries|devries van_den_Berg|vandenberg Bakker Visser Smit Mulder Dekker Hoekstra Koster Peeters "
        u"'t_Hart|thart "
        u"van_Dijk|vandijk Postma Schouten Vermeulen Kuipers"},
    {u"ar", u"التقويم", 0.07,
        u"أحمد|ahmad فاطمة|fatima محمد|mohammed مريم|maryam يوسف|yusuf ليلى|layla خالد|khalid نور|nour "
        u"عمر|omar سارة|sara "
        u"حسن|hassan هدى|huda كريم|karim رانيا|rania",
        u"الخطيب|alkhatib حداد|haddad النجار|alnajjar منصور|mansour الشامي|alshami بركات|barakat صالح|saleh "
        u"العلي|alali "
        u"قاسم|qasim درويش|darwish الحسيني|alhusseini فارس|faris زيدان|zidan شاهين|shahin"},
    {u"es", u"Calendario", 0.04,
        u"Íñigo|inigo Begoña|begona José|jose Lucía|lucia Andrés|andres Inés|ines Raúl|raul Sofía|sofia "
        u"Álvaro|alvaro Nuria",
        u"Ibáñez|ibanez Muñoz|munoz Núñez|nunez García|garcia Peña|pena Rodríguez|rodriguez Sáez|saez "
        u"Vélez|velez Ortega Castaño|castano"},
    {u"pt-BR", u"Calendário", 0.02,
        u"João|joao Conceição|conceicao Antônio|antonio Beatriz Caio Flávia|flavia Luís|luis Thaís|thais",
        u"Gonçalves|goncalves Araújo|araujo Assunção|assuncao Brandão|brandao Corrêa|correa Simões|simoes "
        u"Teixeira Queirós|queiros"},
    {u"ru", u"Календарь", 0.02,
        u"Анна|anna Борис|boris Дмитрий|dmitri Екатерина|ekaterina Игорь|igor Людмила|lyudmila Олег|oleg "
        u"Юлия|yulia",
        u"Иванова|ivanova Кузнецов|kuznetsov Лебедев|lebedev Морозов|morozov Орлова|orlova Соколов|sokolov "
        u"Фёдорова|fyodorova Щукин|shchukin"},
    {u"pl", u"Kalendarz", 0.02,
        u"Łukasz|lukasz Małgorzata|malgorzata Paweł|pawel Żaneta|zaneta Grażyna|grazyna Michał|michal "
        u"Stanisław|stanislaw Ewa",
        u"Wójcik|wojcik Kowalczyk Dąbrowska|dabrowska Gołębiewski|golebiewski Król|krol Piątek|piatek "
        u"Śliwa|sliwa Źrebiec|zrebiec"},
}};

struct Part
{
    QString own;
    QString ascii;
};

struct Table
{
    std::vector<Part> first;
    std::vector<Part> last;
};

std::vector<Part> parts(const char16_t *text)
{
    std::vector<Part> list;
    for (QString word : QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts)) {
        word.replace(u'_', u' ');
        const qsizetype bar = word.indexOf(u'|');
        const QString own = bar < 0 ? word : word.left(bar);
        list.push_back({own, bar < 0 ? own.toLower() : word.mid(bar + 1)});
    }
    return list;
}

size_t languageIndex(const QString &language)
{
    for (size_t i = 0; i < languages.size(); ++i) {
        if (language == QStringView(languages[i].code))
            return i;
    }
    return 0;
}

const Table &tableOf(size_t language)
{
    static const std::vector<Table> tables = [] {
        std::vector<Table> all;
        for (const Language &l : languages)
            all.push_back({parts(l.first), parts(l.last)});
        return all;
    }();
    return tables[language];
}

} // namespace

QString drawLanguage(double unit)
{
    double sum = 0;
    for (const Language &l : languages) {
        sum += l.share;
        if (unit < sum)
            return QString::fromUtf16(l.code);
    }
    return u"en"_s;
}

QString calendarName(const QString &language)
{
    return QString::fromUtf16(languages[languageIndex(language)].calendar);
}

PersonName drawName(const QString &language, Rng &rng)
{
    const Table &table = tableOf(languageIndex(language));
    const Part &first = table.first[rng.below(quint32(table.first.size()))];
    const Part &last = table.last[rng.below(quint32(table.last.size()))];
    const bool lastFirst = language == u"ja";
    return {first.own, last.own, lastFirst ? last.own + u' ' + first.own : first.own + u' ' + last.own,
        first.ascii, last.ascii};
}

} // namespace practice
