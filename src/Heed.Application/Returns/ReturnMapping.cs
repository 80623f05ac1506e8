using Heed.Application.Platform.Database;
using Heed.Domain.Returns;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Returns;

internal sealed class ReturnMapping : IEntityTypeConfiguration<NationalReturn>
{
    public void Configure(EntityTypeBuilder<NationalReturn> builder)
    {
        builder.ToTable("NationalReturns");
        builder.HasIndex(r => new { r.ReviewId, r.Form }).IsUnique();
        builder.HasOne<Review>().WithMany().HasForeignKey(r => r.ReviewId);
        builder.Property(r => r.Answers).HasField("answers").AsJson();
        builder.Property(r => r.Sent).HasField("sent").AsJson();
    }
}
