using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>CodeCommit's exception for a member that is missing or malformed: named after the member or its shape.</summary>
internal static class RequestErrors
{
    private static readonly Dictionary<string, string> Required = new(StringComparer.OrdinalIgnoreCase)
    {
        ["commitSpecifier"] = "CommitRequiredException",
        ["afterCommitSpecifier"] = "CommitRequiredException",
        ["sourceCommitSpecifier"] = "CommitRequiredException",
        ["destinationCommitSpecifier"] = "CommitRequiredException",
        ["commitIds"] = "CommitIdsListRequiredException",
        ["filePath"] = "PathRequiredException",
        ["folderPath"] = "PathRequiredException",
        ["defaultBranchName"] = "BranchNameRequiredException",
        ["oldName"] = "RepositoryNameRequiredException",
        ["newName"] = "RepositoryNameRequiredException",
        ["tags"] = "TagsMapRequiredException",
        ["tagKeys"] = "TagKeysListRequiredException",
    };

    public static AwsException Of(Violation violation, Func<string, bool> isKnown)
    {
        string?[] candidates = violation.Missing
            ? [Required.GetValueOrDefault(violation.Member), $"{char.ToUpperInvariant(violation.Member[0])}{violation.Member[1..]}RequiredException"]
            : [$"Invalid{violation.Shape}Exception"];
        var code = candidates.FirstOrDefault(candidate => candidate is not null && isKnown(candidate)) ?? "ValidationException";
        return new AwsException(code, Violation.Describe([violation]));
    }
}
