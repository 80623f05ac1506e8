using Heed.Application.Platform.Database;
using Heed.Domain.Events;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Events;

internal sealed class EventMapping : IEntityTypeConfiguration<LearningEvent>
{
    public void Configure(EntityTypeBuilder<LearningEvent> builder)
    {
        builder.ToTable("LearningEvents");
        builder.HasOne<Source>().WithMany().HasForeignKey(e => e.SourceId);
        builder.Property(e => e.Attended).HasField("attended").AsJson();
        builder.ComplexProperty(e => e.Written);
        builder.Ignore(e => e.SearchTitle).Ignore(e => e.SearchText);
    }
}
