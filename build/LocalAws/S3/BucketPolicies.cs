using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>What bucket policies must be like (S3 User Guide, "Policies and permissions in Amazon S3").</summary>
public sealed class BucketPolicies(PrincipalExistence principals)
{
    private const int LargestPolicy = 20 * 1024;

    /// <summary>A policy on its way in.</summary>
    /// <exception cref="AwsException">MalformedPolicy.</exception>
    public PolicyDocument Check(string policy, BucketRecord bucket)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(bucket);
        if (policy.Length > LargestPolicy)
            throw S3Errors.MalformedPolicy("Policy exceeds the maximum allowed document size.");
        var document = Read(policy);
        foreach (var statement in document.Statements)
            Check(statement, bucket);
        if (principals.Missing(bucket.AccountId, document) is { } missing)
            throw S3Errors.MalformedPolicy("Invalid principal in policy", $"\"AWS\" : \"{missing}\"");
        return document;
    }

    private static PolicyDocument Read(string policy)
    {
        try
        {
            return PolicyReader.ReadNew(policy, PolicyKind.Resource);
        }
        catch (PolicySyntaxException exception)
        {
            throw S3Errors.MalformedPolicy(exception.Message);
        }
    }

    private static void Check(PolicyStatement statement, BucketRecord bucket)
    {
        if (statement.Actions.FirstOrDefault(action => action != "*" && !S3Actions.Exist(action)) is { } unknown)
            throw S3Errors.MalformedPolicy("Policy has invalid action", unknown);
        if (statement.NotResources)
            return;
        if (statement.Resources!.FirstOrDefault(resource => !Concerns(resource, bucket)) is { } foreign)
            throw S3Errors.MalformedPolicy("Policy has invalid resource", foreign);
        if (statement.NotActions)
            return;
        var toBucket = statement.Resources!.Any(resource => Wildcard.Matches(resource, bucket.Arn));
        var toObjects = statement.Resources!.Any(resource => resource.StartsWith(bucket.Arn + "/", StringComparison.Ordinal) || resource == bucket.Arn + "*");
        if (statement.Actions.FirstOrDefault(action => !S3Actions.Apply(action, toBucket, toObjects)) is { } pointless)
            throw S3Errors.MalformedPolicy("Action does not apply to any resource(s) in statement", pointless);
    }

    private static bool Concerns(string resource, BucketRecord bucket) =>
        resource == bucket.Arn || resource.StartsWith(bucket.Arn + "/", StringComparison.Ordinal) || resource == bucket.Arn + "*";
}
