namespace LocalAws.CloudFormation.Execution;

/// <summary>The action that a policy must allow for an operation (Service Authorization Reference): mostly of the same name.</summary>
internal static class IamActions
{
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["s3:DeleteBucketCors"] = "s3:PutBucketCORS",
        ["s3:DeleteBucketEncryption"] = "s3:PutEncryptionConfiguration",
        ["s3:DeleteBucketLifecycle"] = "s3:PutLifecycleConfiguration",
        ["s3:DeleteBucketOwnershipControls"] = "s3:PutBucketOwnershipControls",
        ["s3:DeleteBucketTagging"] = "s3:PutBucketTagging",
        ["s3:DeletePublicAccessBlock"] = "s3:PutBucketPublicAccessBlock",
        ["s3:HeadBucket"] = "s3:ListBucket",
        ["s3:PutBucketCors"] = "s3:PutBucketCORS",
        ["s3:PutBucketEncryption"] = "s3:PutEncryptionConfiguration",
        ["s3:PutBucketLifecycleConfiguration"] = "s3:PutLifecycleConfiguration",
        ["s3:PutBucketNotificationConfiguration"] = "s3:PutBucketNotification",
        ["s3:PutPublicAccessBlock"] = "s3:PutBucketPublicAccessBlock",
    };

    public static string Of(string service, string operation)
    {
        if (service == "apigateway")
            return $"apigateway:{Method(operation)}";
        if (service == "monitoring")
            return $"cloudwatch:{operation}";
        return Others.GetValueOrDefault($"{service}:{operation}") ?? $"{service}:{operation}";
    }

    /// <summary>Whether an operation changes nothing.</summary>
    public static bool Reads(string operation) => new[] { "Get", "List", "Describe", "Head", "Batch" }.Any(verb => operation.StartsWith(verb, StringComparison.Ordinal));

    private static string Method(string operation) => operation switch
    {
        _ when operation.StartsWith("Create", StringComparison.Ordinal) || operation.StartsWith("Import", StringComparison.Ordinal) => "POST",
        _ when operation.StartsWith("Put", StringComparison.Ordinal) || operation.StartsWith("Reimport", StringComparison.Ordinal) => "PUT",
        _ when operation.StartsWith("Update", StringComparison.Ordinal) => "PATCH",
        _ when operation.StartsWith("Delete", StringComparison.Ordinal) => "DELETE",
        _ => "GET",
    };
}
