using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>The errors of Secrets Manager.</summary>
internal static class SecretErrors
{
    public static AwsException NotFound() => new("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");

    public static AwsException VersionNotFound(string what) =>
        new("ResourceNotFoundException", $"Secrets Manager can't find the specified secret value for {what}");

    public static AwsException Exists(string name) => new("ResourceExistsException", $"The operation failed because the secret {name} already exists.");

    public static AwsException VersionExists(string id) =>
        new("ResourceExistsException", $"A version with the token {id} already exists, and its value is another one.");

    public static AwsException Deleted() => InvalidRequest("You can't perform this operation on the secret because it was marked for deletion.");

    public static AwsException NameDeleted() =>
        InvalidRequest("You can't create this secret because a secret with this name is already scheduled for deletion.");

    public static AwsException InvalidRequest(string message) => new("InvalidRequestException", message);

    public static AwsException InvalidParameter(string message) => new("InvalidParameterException", message);

    public static AwsException IsReplica() =>
        InvalidParameter("Operation not permitted on a replica secret. Call must be made in primary secret's region.");

    public static AwsException HasReplicas(string name, IEnumerable<string> regions) =>
        InvalidParameter($"You can't delete secret {name} that still has replica regions [{string.Join(", ", regions)}].");

    public static AwsException CannotInvoke() =>
        new("AccessDeniedException", "Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com.");

    public static AwsException MalformedPolicy(string why) => new("MalformedPolicyDocumentException", why);

    public static AwsException PublicPolicy() =>
        new("PublicPolicyException", "The BlockPublicPolicy parameter is set to true, and the resource policy did not prevent broad access to the secret.");

    public static AwsException InvalidToken() => new("InvalidNextTokenException", "The NextToken value is invalid.");
}
