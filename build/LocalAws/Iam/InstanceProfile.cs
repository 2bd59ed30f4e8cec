namespace LocalAws.Iam;

/// <summary>An instance profile as IAM answers it.</summary>
public sealed record InstanceProfile(
    string Path, string InstanceProfileName, string InstanceProfileId, string Arn, DateTimeOffset CreateDate, IReadOnlyList<Role> Roles)
{
    public IReadOnlyList<Tag>? Tags { get; init; }
}
