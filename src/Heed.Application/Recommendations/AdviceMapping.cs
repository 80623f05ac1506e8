using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Recommendations;

internal sealed class AdviceMapping : IEntityTypeConfiguration<AdvicePhrase>
{
    public void Configure(EntityTypeBuilder<AdvicePhrase> builder)
    {
        builder.ToTable("AdvicePhrases");
        builder.HasIndex(p => new { p.ScopeId, p.Code }).IsUnique();
        builder.ComplexProperty(p => p.Off);
        builder.Ignore(p => p.Line);
    }
}
