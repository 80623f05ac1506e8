using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Reports;

internal sealed class ReportMapping : IEntityTypeConfiguration<Tally>, IEntityTypeConfiguration<AgencyTally>, IEntityTypeConfiguration<ThemeTally>
{
    public void Configure(EntityTypeBuilder<Tally> builder)
    {
        builder.ToTable("Tallies").HasKey(t => t.ScopeId);
        builder.ComplexProperty(t => t.Counts).Ignore(c => c.Recommendations);
    }

    public void Configure(EntityTypeBuilder<AgencyTally> builder) => builder.ToTable("AgencyTallies").HasKey(t => new { t.ScopeId, t.AgencyId });

    public void Configure(EntityTypeBuilder<ThemeTally> builder) => builder.ToTable("ThemeTallies").HasKey(t => new { t.ScopeId, t.Theme });
}
