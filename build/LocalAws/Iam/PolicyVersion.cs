namespace LocalAws.Iam;

/// <summary>A version of a managed policy; its document is percent-encoded, and listings lack it.</summary>
public sealed record PolicyVersion(string? Document, string VersionId, bool IsDefaultVersion, DateTimeOffset CreateDate)
{
    public static PolicyVersion Of(PolicyRecord policy, PolicyVersionRecord version) =>
        Listed(policy, version) with { Document = Uri.EscapeDataString(version.Document) };

    public static PolicyVersion Listed(PolicyRecord policy, PolicyVersionRecord version) =>
        new(null, version.VersionId, version.VersionId == policy.DefaultVersionId, version.CreateDate);
}
