using Heed.Domain.Publishing;
using Heed.Domain.Reviews;

namespace Heed.Domain.Tests.Publishing;

/// <summary>What of an identification key is found in a text, and what is left alone. All names are invented.</summary>
public sealed class AnonymityTests
{
    private static readonly AnonymityCheck Check = new(
    [
        new(KeyEntryKind.Person, "Daniel James Quillfeather", "Child J", ["Danny", "Daniel Ashcombe"]),
        new(KeyEntryKind.Person, "Amelia Young", "Child A", ["Mimi"]),
        new(KeyEntryKind.Person, "Siân O'Hallorey-Finch", "Mother", []),
        new(KeyEntryKind.Person, "Grace Church", "Aunt", []),
        new(KeyEntryKind.Person, "Peter Thompson", "Father", []),
        new(KeyEntryKind.Date, "14 March 2009", "", []),
        new(KeyEntryKind.Date, "2011-07-03", "", []),
        new(KeyEntryKind.Address, "12 Orchardleigh Close, Tynemarsh, TY6 1QB", "the family home", []),
        new(KeyEntryKind.Address, "Flat 3, 48 Church Road, Tynemarsh", "", []),
        new(KeyEntryKind.School, "Hollinwick Primary School", "School 1", []),
        new(KeyEntryKind.School, "St Bede's Academy", "School 2", ["SBA"]),
        new(KeyEntryKind.Other, "NHS 943 476 5919", "", []),
    ]);

    [Theory]
    [InlineData("The review concerns Daniel James Quillfeather.", "Daniel James Quillfeather")]
    [InlineData("daniel quillfeather was seen", "daniel quillfeather")]
    [InlineData("Quillfeather, Daniel (Child J)", "Quillfeather, Daniel")]
    [InlineData("DANIEL QUILLFEATHER’S mother", "DANIEL QUILLFEATHER")]
    [InlineData("told Daniel\nQuillfeather to go", "Daniel Quillfeather")]
    [InlineData("told Daniel Quill-\nfeather to go", "Daniel Quill- feather")]
    [InlineData("Dan\u00adiel Quill\u200bfeather", "Daniel Quillfeather")]
    [InlineData("Daniel\u00a0Quillfeather", "Daniel Quillfeather")]
    [InlineData("now known as Daniel Ashcombe", "Daniel Ashcombe")]
    [InlineData("the meeting with Amelia Young was held", "Amelia Young")]
    [InlineData("Sian O’Hallorey-Finch said", "Sian O'Hallorey-Finch")]
    [InlineData("SIÂN OHALLOREY FINCH", "SIÂN OHALLOREY FINCH")]
    [InlineData("born on 14 March 2009", "14 March 2009")]
    [InlineData("born on 14th March, 2009", "14th March, 2009")]
    [InlineData("DOB: 14/03/2009", "14/03/2009")]
    [InlineData("taken 2009:03:14 10:11:12", "2009:03:14")]
    [InlineData("March 14, 2009", "March 14, 2009")]
    [InlineData("born 3.7.2011", "3.7.2011")]
    [InlineData("of 12 Orchardleigh Close, Tynemarsh, TY6 1QB", "12 Orchardleigh Close, Tynemarsh, TY6 1QB")]
    [InlineData("lived at 12 Orchardleigh Close with", "12 Orchardleigh Close")]
    [InlineData("moved to 48 Church Road in May", "48 Church Road")]
    [InlineData("a pupil of Hollinwick Primary School", "Hollinwick Primary School")]
    [InlineData("at St Bede’s Academy", "St Bede's Academy")]
    [InlineData("number NHS 943 476 5919", "NHS 943 476 5919")]
    public void What_stands_there_as_the_key_has_it_stops(string text, string found)
    {
        var find = Assert.Single(Check.Look(text), f => f.Weight == FindWeight.Stop);
        Assert.Equal(found, find.Found);
    }

    [Theory]
    [InlineData("Daniel Quilfeather was seen")]
    [InlineData("Danial Quillfeather was seen")]
    [InlineData("D. Quillfeather was seen")]
    [InlineData("D J Quillfeather was seen")]
    [InlineData("the visit to Daniel Q was late")]
    [InlineData("a note by D.J.Q. of that day")]
    [InlineData("the worker saw DQ at home")]
    [InlineData("Daniel Peter Quillfeather was seen")]
    [InlineData("the Quillfeather family")]
    [InlineData("the Quillfeathers were known")]
    [InlineData("the worker saw Daniel at home")]
    [InlineData("Danny liked football")]
    [InlineData("Dan Quillfeather was seen")]
    [InlineData("the Quilfeather family")]
    [InlineData("write to dquillfeather@tynemarsh.example")]
    [InlineData("Ms Young said that she was tired")]
    [InlineData("that night Young was seen")]
    [InlineData("they heard Young's side of it")]
    [InlineData("Mimi was seen")]
    [InlineData("Amelai Young was seen")]
    [InlineData("the worker saw Grace at home")]
    [InlineData("on 14.03.09 he was")]
    [InlineData("his birthday, 14 March, was")]
    [InlineData("the fourteenth of March 2009")]
    [InlineData("03/14/2009")]
    [InlineData("born 14032009")]
    [InlineData("12 Orchardleigh Cl was")]
    [InlineData("12 Orchardliegh Close was")]
    [InlineData("a house in Orchardleigh Close")]
    [InlineData("the area of TY61QB")]
    [InlineData("moved to 48 Church Rd in May")]
    [InlineData("Hollinwick Primary had")]
    [InlineData("Hollinwik Primary School had")]
    [InlineData("when at Hollinwick he was")]
    [InlineData("Saint Bedes Academy had")]
    [InlineData("the head of SBA said")]
    [InlineData("number 9434765919 NHS or NHS9434765919")]
    public void A_variant_of_it_is_a_doubt(string text)
    {
        var finds = Check.Look(text);
        Assert.NotEmpty(finds);
        Assert.All(finds, f => Assert.Equal(FindWeight.Doubt, f.Weight));
    }

    [Theory]
    [InlineData("Young people told us that the young are not heard. Young carers said so too.")]
    [InlineData("The Children and Young People Committee met; Young Minds Matter is its plan.")]
    [InlineData("Will young people be heard? The Youth Council hopes so.")]
    [InlineData("Church halls and the church were open. The Church of England said a grace.")]
    [InlineData("Sarah Thompson, Director of Children's Services, and Peter Ofori, chair")]
    [InlineData("Daniel Okonjo chaired the panel, and Amelia Brook wrote the report")]
    [InlineData("The SW and the GP met the DSL at the MASH; the CP plan (CPP) ended.")]
    [InlineData("Agreed on 15 March 2009 and 14 April 2009 and in March 2009")]
    [InlineData("14 Orchard Close and Church Road and the High Street")]
    [InlineData("Moorfield Primary School, the primary school and the Academy")]
    [InlineData("St Bede's Hospital")]
    [InlineData("The NHS was asked 943 times")]
    [InlineData("Child J and Child A, the mother and the father")]
    [InlineData("The school was judged Good and the Young of Tynemarsh were heard; it is a Little thing, by Church standards.")]
    [InlineData("")]
    public void What_is_no_such_thing_is_left_alone(string text) => Assert.Empty(Check.Look(text));

    [Theory]
    [InlineData("Quillfeather_Daniel_report.docx", FindWeight.Stop)]
    [InlineData("DanielQuillfeather-final.pdf", FindWeight.Stop)]
    [InlineData("danielquillfeather2.jpg", FindWeight.Stop)]
    [InlineData("quillfeather review v3.docx", FindWeight.Doubt)]
    [InlineData("orchardleigh-close.jpg", FindWeight.Doubt)]
    [InlineData("chronology_14032009.xlsx", FindWeight.Doubt)]
    [InlineData("amelia_young.png", FindWeight.Stop)]
    public void In_the_name_of_a_file_capitals_say_nothing(string name, FindWeight weight) => Assert.Equal(weight, Check.Look(name, isCased: false).Min(f => f.Weight));

    [Theory]
    [InlineData("young-people-plan.docx")]
    [InlineData("church-hall.jpg")]
    [InlineData("report-final-v14-2009.pdf")]
    public void The_name_of_a_file_may_hold_common_words(string name) => Assert.Empty(Check.Look(name, isCased: false));

    [Fact]
    public void A_pseudonym_that_is_somebodys_real_first_name_is_left_alone()
    {
        var check = new AnonymityCheck([new(KeyEntryKind.Person, "Imogen Ravensdale", "Child J", []), new(KeyEntryKind.Person, "Hattie Brackenbury", "Imogen", [])]);

        Assert.Empty(check.Look("On that day Imogen was seen at home."));
        Assert.Equal(FindWeight.Stop, Assert.Single(check.Look("Imogen Ravensdale was seen.")).Weight);
    }

    [Fact]
    public void People_who_share_a_last_name_are_each_told()
    {
        var check = new AnonymityCheck([new(KeyEntryKind.Person, "Imogen Ravensdale", "Child J", []), new(KeyEntryKind.Person, "Oscar Ravensdale", "Brother", [])]);

        Assert.Equal(2, check.Look("the Ravensdale family").Count);
        Assert.Equal("Child J", Assert.Single(check.Look("Imogen Ravensdale was seen"), f => f.Weight == FindWeight.Stop).Line.Pseudonym);
    }

    [Fact]
    public void A_key_without_words_finds_nothing_and_odd_signs_make_no_fault()
    {
        Assert.Empty(new AnonymityCheck([new(KeyEntryKind.Person, " ", "", []), new(KeyEntryKind.Date, "unknown", "", [])]).Look("Anything at all, on 1 May 2020"));
        Assert.Empty(Check.Look("\ud800 \0 \uffff 'S '' - ’s 99999999999999 0/0/0000 \u202e"));
    }
}
