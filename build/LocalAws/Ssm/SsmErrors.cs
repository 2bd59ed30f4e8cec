using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>The errors of Systems Manager.</summary>
internal static class SsmErrors
{
    public static AwsException ParameterNotFound(string name) => new("ParameterNotFound", $"Parameter {name} not found.");

    public static AwsException SecretNotFound(string name) =>
        new("ParameterNotFound", $"An error occurred (ParameterNotFound) when referencing Secrets Manager: Secret {name} not found.");

    public static AwsException VersionNotFound(string name, string selector) =>
        new("ParameterVersionNotFound", $"Systems Manager could not find version {selector} of {name}. Verify the version and try again.");

    public static AwsException AlreadyExists() =>
        new("ParameterAlreadyExists", "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.");

    public static AwsException Invalid(string message) => new("ValidationException", message);

    public static AwsException Downgrade() =>
        Invalid(
            "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier. "
                + "If necessary, you can delete the advanced parameter and recreate it as a standard parameter."
        );

    public static AwsException TooManyLevels(string name) =>
        new("HierarchyLevelLimitExceededException", $"The hierarchy of {name} is too deep: a parameter name has at most 15 levels.");

    public static AwsException InvalidPattern(string pattern) => new("InvalidAllowedPatternException", $"The pattern {pattern} is not a regular expression.");

    public static AwsException PatternMismatch(string pattern) =>
        new("ParameterPatternMismatchException", $"Parameter value, cannot be validated against allowedPattern: {pattern}");

    public static AwsException TooManyVersions(string name) =>
        new(
            "ParameterMaxVersionLimitExceeded",
            $"Parameter {name} has 100 versions and the oldest has a label: move the label to a newer version, then put again."
        );

    public static AwsException InvalidToken() => new("InvalidNextToken", "The specified token is not valid.");

    public static AwsException InvalidFilterKey(string key) => new("InvalidFilterKey", $"LocalAws does not implement the filter key {key} here.");

    public static AwsException InvalidFilterOption(string option) => new("InvalidFilterOption", $"The filter option {option} is not valid for this key.");

    public static AwsException InvalidResourceType(string type) => new("InvalidResourceType", $"LocalAws tags resources of the types Parameter, Document, Association and MaintenanceWindow, not {type}.");

    public static AwsException InvalidResourceId(string id) => new("InvalidResourceId", $"The resource ID is not valid: {id}");

    public static AwsException TooManyTags(string message) => new("TooManyTagsError", message);

    public static AwsException InvalidCommandId(string id) => new("InvalidCommandId", $"There is no command {id}.");

    public static AwsException InvocationDoesNotExist(string command, string instance) =>
        new("InvocationDoesNotExist", $"Command {command} was not sent to instance {instance}.");

    public static AwsException InvalidDocument(string name) =>
        new("InvalidDocument", $"Document with name {name} does not exist. LocalAws runs AWS-RunShellScript, AWS-ConfigureAWSPackage and the account's own documents.");

    public static AwsException NoSuchVersion(string name, string version) => new("InvalidDocumentVersion", $"The document {name} has no version {version}.");

    public static AwsException InvalidContent(string why) => new("InvalidDocumentContent", $"The content of the document is not valid: {why}.");

    public static AwsException InvalidSchemaVersion(string version) =>
        new("InvalidDocumentSchemaVersion", $"LocalAws reads documents of the schema versions 2.0 and 2.2, not {version}.");

    public static AwsException InvalidDocumentOperation(string message) => new("InvalidDocumentOperation", message);

    public static AwsException InvalidDocumentVersion(string version) => new("InvalidDocumentVersion", $"AWS-RunShellScript has no version {version} here: it has version 1.");

    public static AwsException AssociationNotFound() => new("AssociationDoesNotExist", "The specified association does not exist.");

    public static AwsException AssociationExists() => new("AssociationAlreadyExists", "The specified association already exists.");

    public static AwsException InvalidSchedule(string why) => new("InvalidSchedule", $"The schedule is not valid: {why}");

    public static AwsException InvalidTarget(string why) => new("InvalidTarget", $"The target is not valid: {why}");

    public static AwsException InvalidParameters(string message) => new("InvalidParameters", message);

    public static AwsException InvalidInstanceId(string accountId, IEnumerable<string> ids) =>
        new(
            "InvalidInstanceId",
            $"Instances [[{string.Join(", ", ids)}]] not in a valid state for account {accountId}. A managed instance runs and has an instance profile."
        );
}
