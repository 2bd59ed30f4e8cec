using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>SNS's errors, in its words.</summary>
public static class SnsErrors
{
    public static AwsException NoTopic() => new("NotFound", "Topic does not exist", 404);

    public static AwsException NoSubscription() => new("NotFound", "Subscription does not exist", 404);

    public static AwsException NoResource() => new("ResourceNotFound", "Resource does not exist", 404);

    public static AwsException InvalidParameter(string message) => new("InvalidParameter", $"Invalid parameter: {message}", 400);

    public static AwsException NotAuthorized(string principal, string action, string resource) =>
        new("AuthorizationError", $"User: {principal} is not authorized to perform: {action} on resource: {resource} because no resource-based policy allows the {action} action", 403);

    public static AwsException KeyDenied(string principal, string topic) =>
        new("KMSAccessDenied", $"{principal} may not use the key alias/aws/sns of {topic}: kms:GenerateDataKey and kms:Decrypt need a customer managed key whose policy allows them", 400);

    public static AwsException TagLimit(string message) => new("TagLimitExceeded", message, 400);

    public static AwsException BatchIdsNotDistinct() => new("BatchEntryIdsNotDistinct", "Two or more batch entries in the request have the same Id.", 400);

    public static AwsException EmptyBatch() => new("EmptyBatchRequest", "The batch request doesn't contain any entries.", 400);

    public static AwsException BatchTooLarge() => new("TooManyEntriesInBatchRequest", "The batch request contains more entries than permissible.", 400);
}
