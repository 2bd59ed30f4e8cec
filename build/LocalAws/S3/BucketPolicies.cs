using LocalAws.Iam.Policies;

namespace LocalAws.S3;

/// <summary>What bucket policies must be like, and whether one lets the public in.</summary>
internal static class BucketPolicies
{
    private const int LargestPolicy = 20 * 1024;

    // Conditions on these keys name the callers, so that a statement for everyone is not public (S3 User Guide, "The meaning of public").
    private static readonly HashSet<string> NarrowingKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:SourceIp", "aws:SourceArn", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceOwner", "aws:SourceAccount", "aws:PrincipalOrgID", "aws:PrincipalArn",
        "aws:PrincipalAccount", "aws:userid", "s3:DataAccessPointArn", "s3:DataAccessPointAccount",
    };

    /// <exception cref="Kernel.AwsException">MalformedPolicy.</exception>
    public static PolicyDocument Read(string policy, BucketRecord bucket)
    {
        if (policy.Length > LargestPolicy)
            throw S3Errors.MalformedPolicy("Policy exceeds the maximum allowed document size.");
        var document = Parse(policy);
        foreach (var statement in document.Statements)
        {
            if (statement.Actions.Any(action => action != "*" && !action.StartsWith("s3:", StringComparison.OrdinalIgnoreCase)))
                throw S3Errors.MalformedPolicy("Policy has invalid action");
            if (!statement.NotResources && statement.Resources!.Any(resource => !Concerns(resource, bucket)))
                throw S3Errors.MalformedPolicy("Policy has invalid resource");
        }
        return document;
    }

    /// <summary>Whether some statement allows everyone.</summary>
    public static bool IsPublic(PolicyDocument document) => document.Statements.Any(statement =>
        statement is { Allows: true, NotPrincipals: false }
        && statement.Principals!.Any(kind => kind.Value.Contains("*"))
        && !statement.Conditions.Any(condition => NarrowingKeys.Contains(condition.Key)));

    private static bool Concerns(string resource, BucketRecord bucket) =>
        resource == bucket.Arn || resource.StartsWith(bucket.Arn + "/", StringComparison.Ordinal) || resource == bucket.Arn + "*" || resource == "*";

    private static PolicyDocument Parse(string policy)
    {
        try
        {
            return PolicyReader.Read(policy, PolicyKind.Resource);
        }
        catch (PolicySyntaxException exception)
        {
            throw S3Errors.MalformedPolicy(exception.Message);
        }
    }
}
