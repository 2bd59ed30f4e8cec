using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>The errors of CloudWatch Logs.</summary>
internal static class LogsErrors
{
    public static AwsException InvalidParameter(string message) => new("InvalidParameterException", message);

    public static AwsException GroupNotFound() => new("ResourceNotFoundException", "The specified log group does not exist.");

    public static AwsException StreamNotFound() => new("ResourceNotFoundException", "The specified log stream does not exist.");

    public static AwsException GroupExists() => new("ResourceAlreadyExistsException", "The specified log group already exists");

    public static AwsException StreamExists() => new("ResourceAlreadyExistsException", "The specified log stream already exists");

    public static AwsException InvalidToken() => InvalidParameter("The specified nextToken is invalid.");

    public static AwsException TooManyTags(string message) => new("TooManyTagsException", message);

    public static AwsException FilterNotFound(string kind) => new("ResourceNotFoundException", $"The specified {kind} filter does not exist.");

    public static AwsException LimitExceeded() => new("LimitExceededException", "Resource limit exceeded.");

    public static AwsException CannotInvoke() =>
        InvalidParameter("Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.");

    public static AwsException PolicyNotFound(string name) => new("ResourceNotFoundException", $"Policy with name [{name}] does not exist.");

    /// <param name="start">First character of what is wrong in the query; <paramref name="end"/> is behind its last.</param>
    public static AwsException MalformedQuery(string message, int start, int end) => new("MalformedQueryException", message)
    {
        Structures = new Dictionary<string, JsonObject>
        {
            ["queryCompileError"] = new() { ["location"] = new JsonObject { ["startCharOffset"] = start, ["endCharOffset"] = end }, ["message"] = message },
        },
    };

    public static AwsException QueryNotFound() => new("ResourceNotFoundException", "The specified query does not exist.");

    public static AwsException QueryDefinitionNotFound() => new("ResourceNotFoundException", "The specified query definition does not exist.");

    /// <summary>Queries here are written in Logs Insights' own language.</summary>
    /// <exception cref="AwsException">InvalidParameterException.</exception>
    public static void RefuseLanguage(string? language)
    {
        if (language is not (null or "CWLI"))
            throw InvalidParameter($"LocalAws runs queries in the Logs Insights language (CWLI) alone, not in {language}.");
    }

    /// <summary>Filters here see events as they came, and all fields of theirs.</summary>
    /// <exception cref="AwsException">InvalidParameterException.</exception>
    public static void RefuseTransformed(bool? transformed, string? criteria, IReadOnlyList<string>? systemFields)
    {
        if (transformed == true || criteria is not null || systemFields is { Count: > 0 })
            throw InvalidParameter("LocalAws has no log transformers and system fields: applyOnTransformedLogs, fieldSelectionCriteria and emitSystemField(Dimension)s are not there.");
    }

    public static AwsException Protected(string group) =>
        new("ValidationException", $"Log group {group} has deletion protection. Turn it off with PutLogGroupDeletionProtection, then delete it.");
}
