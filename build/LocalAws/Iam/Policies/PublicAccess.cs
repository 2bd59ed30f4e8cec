namespace LocalAws.Iam.Policies;

/// <summary>Whether a resource's policy lets the public in.</summary>
internal static class PublicAccess
{
    // Conditions on these keys name the callers, so that a statement for everyone is not public (S3 User Guide, "The meaning of public").
    private static readonly HashSet<string> NarrowingKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:SourceIp", "aws:SourceArn", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceOwner", "aws:SourceAccount", "aws:PrincipalOrgID", "aws:PrincipalArn",
        "aws:PrincipalAccount", "aws:userid", "s3:DataAccessPointArn", "s3:DataAccessPointAccount",
    };

    /// <summary>Whether some statement allows everyone.</summary>
    public static bool IsGrantedBy(PolicyDocument policy) => policy.Statements.Any(statement =>
        statement is { Allows: true, NotPrincipals: false }
        && statement.Principals!.Any(kind => kind.Value.Contains("*"))
        && !statement.Conditions.Any(condition => NarrowingKeys.Contains(condition.Key)));
}
