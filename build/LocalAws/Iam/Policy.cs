namespace LocalAws.Iam;

/// <summary>A managed policy as IAM answers it.</summary>
public sealed record Policy(
    string PolicyName, string PolicyId, string Arn, string Path, string DefaultVersionId, int AttachmentCount, int PermissionsBoundaryUsageCount,
    bool IsAttachable, DateTimeOffset CreateDate, DateTimeOffset UpdateDate)
{
    public string? Description { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    /// <summary>As listings have it: without description and tags.</summary>
    public static Policy Listed(PolicyRecord policy, PolicyUsage usage) => new(
        policy.Name, policy.Id, policy.Arn, policy.Path, policy.DefaultVersionId, usage.Attachments, usage.Boundaries, true, policy.CreateDate, policy.UpdateDate);

    /// <summary>As GetPolicy has it.</summary>
    public static Policy Of(PolicyRecord policy, PolicyUsage usage) => Listed(policy, usage) with { Description = policy.Description, Tags = Iam.Tags.OrNull(policy.Tags) };
}
