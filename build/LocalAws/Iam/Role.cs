namespace LocalAws.Iam;

/// <summary>A role as IAM answers it; policy documents are percent-encoded on IAM's wire.</summary>
public sealed record Role(string Path, string RoleName, string RoleId, string Arn, DateTimeOffset CreateDate, string AssumeRolePolicyDocument)
{
    public string? Description { get; init; }

    public int? MaxSessionDuration { get; init; }

    public AttachedPermissionsBoundary? PermissionsBoundary { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    /// <summary>Empty until something assumes the role; listings lack it.</summary>
    public RoleLastUsed? RoleLastUsed { get; init; }

    /// <summary>As listings have it: without tags, boundary and last use.</summary>
    public static Role Listed(RoleRecord role) => new(role.Path, role.Name, role.Id, role.Arn, role.CreateDate, Uri.EscapeDataString(role.TrustPolicy))
    {
        Description = role.Description,
        MaxSessionDuration = role.MaxSessionDuration,
    };

    /// <summary>As GetRole has it.</summary>
    public static Role Of(RoleRecord role) => Listed(role) with
    {
        PermissionsBoundary = AttachedPermissionsBoundary.Of(role.PermissionsBoundary),
        Tags = Iam.Tags.OrNull(role.Tags),
        RoleLastUsed = new RoleLastUsed(null, null),
    };
}

/// <summary>When and where a role was used last.</summary>
public sealed record RoleLastUsed(DateTimeOffset? LastUsedDate, string? Region);
