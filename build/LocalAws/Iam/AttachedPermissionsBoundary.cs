namespace LocalAws.Iam;

/// <summary>The policy that limits what an identity's own policies can allow.</summary>
public sealed record AttachedPermissionsBoundary(string PermissionsBoundaryType, string PermissionsBoundaryArn)
{
    /// <summary>Null for none.</summary>
    public static AttachedPermissionsBoundary? Of(string? arn) => arn is null ? null : new AttachedPermissionsBoundary("Policy", arn);
}
