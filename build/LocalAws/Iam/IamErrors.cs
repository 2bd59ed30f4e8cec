using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>IAM's errors, in its words.</summary>
public static class IamErrors
{
    public static AwsException NoSuchRole(string name) => NoSuchEntity($"The role with name {name} cannot be found.");

    public static AwsException NoSuchUser(string name) => NoSuchEntity($"The user with name {name} cannot be found.");

    public static AwsException NoSuchGroup(string name) => NoSuchEntity($"The group with name {name} cannot be found.");

    public static AwsException NoSuchGroupPolicy(string name) => NoSuchEntity($"The group policy with name {name} cannot be found.");

    public static AwsException NoSuchRolePolicy(string name) => NoSuchEntity($"The role policy with name {name} cannot be found.");

    public static AwsException NoSuchUserPolicy(string name) => NoSuchEntity($"The user policy with name {name} cannot be found.");

    public static AwsException NoSuchProfile(string name) => NoSuchEntity($"Instance Profile {name} cannot be found.");

    public static AwsException NoSuchPolicy(string arn) => NoSuchEntity($"Policy {arn} does not exist or is not attachable.");

    public static AwsException PolicyNotFound(string arn) => NoSuchEntity($"Policy {arn} was not found.");

    public static AwsException NoSuchVersion(string arn, string version) => NoSuchEntity($"Policy {arn} version {version} does not exist or is not attachable.");

    public static AwsException NoSuchKey(string id) => NoSuchEntity($"The Access Key with id {id} cannot be found.");

    public static AwsException NoSuchEntity(string message) => new("NoSuchEntity", message, 404);

    public static AwsException AlreadyExists(string kind, string name) => new("EntityAlreadyExists", $"{kind} with name {name} already exists.", 409);

    public static AwsException ProfileAlreadyExists(string name) => new("EntityAlreadyExists", $"Instance Profile {name} already exists.", 409);

    public static AwsException PolicyAlreadyExists(string name) => new("EntityAlreadyExists", $"A policy called {name} already exists. Duplicate names are not allowed.", 409);

    public static AwsException DeleteConflict(string what) => new("DeleteConflict", $"Cannot delete entity, must {what} first.", 409);

    public static AwsException AttachedPolicy() => new("DeleteConflict", "Cannot delete a policy attached to entities.", 409);

    public static AwsException PolicyHasVersions() => new("DeleteConflict", "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.", 409);

    public static AwsException DefaultVersion() => new("DeleteConflict", "Cannot delete the default version of a policy.", 409);

    public static AwsException LimitExceeded(string message) => new("LimitExceeded", message, 409);

    public static AwsException QuotaExceeded(string quota, int limit) => LimitExceeded($"Cannot exceed quota for {quota}: {limit}");

    public static AwsException MalformedPolicy(string message) => new("MalformedPolicyDocument", message, 400);

    public static AwsException InvalidInput(string message) => new("InvalidInput", message, 400);

    public static AwsException AwsManaged(string arn) => new("AccessDenied", $"Policy {arn} belongs to AWS: it can be attached, and not be changed.", 403);

    public static AwsException ServiceLinked(string role) => new("UnmodifiableEntity", $"Cannot perform the operation on the protected role '{role}' - this role is only modifiable by AWS", 400);

    public static AwsException AliasTaken(string alias) => new("EntityAlreadyExists", $"The account alias {alias} already exists.", 409);

    public static AwsException NoPasswordPolicy(string accountId) => NoSuchEntity($"The Password Policy with domain name {accountId} cannot be found.");

    public static AwsException NoSuchProvider(string arn) => NoSuchEntity($"OpenIDConnect Provider not found for arn {arn}");

    public static AwsException NoSuchCredential(string id) => NoSuchEntity($"No such credential {id} exists");

    public static AwsException InvalidMarker(string marker) => new("ValidationError", $"Invalid Marker: {marker}", 400);

    public static AwsException InvalidArn(string arn) => new("ValidationError", $"ARN {arn} is not valid.", 400);

    public static AwsException MissingUserName() => new("ValidationError", "Must specify userName when calling with non-User credentials", 400);
}
