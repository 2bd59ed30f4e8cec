using LocalAws.Iam.Policies;

namespace LocalAws.S3;

/// <summary>What bucket policies must be like.</summary>
internal static class BucketPolicies
{
    private const int LargestPolicy = 20 * 1024;

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
