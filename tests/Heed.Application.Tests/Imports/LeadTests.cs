using Heed.Application.Imports;
using Heed.Application.Imports.Reading;

namespace Heed.Application.Tests.Imports;

public sealed class LeadTests
{
    [Theory]
    [InlineData("Wren Alder, Head of Service", "Wren Alder, Head of Service, -")]
    [InlineData("Wren Alder (Head of Service)", "Wren Alder, Head of Service, -")]
    [InlineData("Wren Alder - Head of Service", "Wren Alder, Head of Service, -")]
    [InlineData("Head of Service (Wren Alder)", "Wren Alder, Head of Service, -")]
    [InlineData("Wren Alder\nHead of Service", "Wren Alder, Head of Service, -")]
    [InlineData("Dr J. O’Hare", "Dr J. O’Hare, -, -")]
    [InlineData("Wren Alder / Adult Social Care", "Wren Alder, -, Adult Social Care")]
    [InlineData("DCI Rowan Hale", "Rowan Hale, DCI, -")]
    [InlineData("Head of Service\nCounty Council", "-, Head of Service, County Council")]
    [InlineData("Head of Service, MASH", "-, Head of Service, MASH")]
    [InlineData("Head of Service, Early Help", "-, Head of Service, Early Help")]
    [InlineData("Chief Inspector Ops", "-, Chief Inspector Ops, -")]
    [InlineData("Insp. Rowan Hale", "Rowan Hale, Insp., -")]
    [InlineData("Head of Service.", "-, Head of Service, -")]
    [InlineData("Director of Quality and Safety", "-, Director of Quality and Safety, -")]
    [InlineData("Director of Quality, Safety and Governance", "-, Director of Quality, Safety and Governance, -")]
    [InlineData("Deputy Director / Ward Manager", "-, Deputy Director, -; -, Ward Manager, -")]
    [InlineData("Named Nurse and Named Doctor", "-, Named Nurse, -; -, Named Doctor, -")]
    [InlineData("Wren Alder and Ivo Tarn", "Wren Alder, -, -; Ivo Tarn, -, -")]
    [InlineData("Police; Housing", "-, -, Police; -, -, Housing")]
    [InlineData("Health and Social Care", "-, -, Health and Social Care")]
    [InlineData("All agencies", "-, -, All agencies")]
    [InlineData("Adult Social Care", "-, -, Adult Social Care")]
    [InlineData("Safeguarding Children Partnership Business Unit", "-, -, Safeguarding Children Partnership Business Unit")]
    [InlineData("TBC", "")]
    [InlineData("N/A", "")]
    public void Leads_are_told_apart(string cell, string leads) => Assert.Equal(leads,
        string.Join("; ", LeadWords.Read(cell.Split('\n'), Column.Lead).Select(l => $"{l.Name ?? "-"}, {l.Role ?? "-"}, {l.Agency ?? "-"}")));
}
