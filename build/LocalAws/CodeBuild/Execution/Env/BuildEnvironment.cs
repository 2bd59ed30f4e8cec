using System.Globalization;
using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.CodeBuild.Execution.Env;

/// <summary>
/// The variables of a build's shell, in AWS's order of precedence: StartBuild's and the project's win over the buildspec's; CodeBuild's
/// own win over all.
/// </summary>
public static class BuildEnvironment
{
    private const string BuildId = "CODEBUILD_BUILD_ID";

    /// <summary>The variable that all processes of a build have, and no others.</summary>
    public static string Mark(string id) => $"{BuildId}={id}";

    /// <summary>The mark of the build that these variables are of; null for none.</summary>
    public static string? MarkOf(IReadOnlyDictionary<string, string> variables) => variables.TryGetValue(BuildId, out var id) ? Mark(id) : null;

    /// <param name="resolved">The project's and StartBuild's variables with references resolved.</param>
    /// <param name="fromSpec">The buildspec's parameter-store and secrets-manager variables, resolved.</param>
    public static Dictionary<string, string> Compose(
        IReadOnlyDictionary<string, string> desk,
        EnvSpec spec,
        IReadOnlyDictionary<string, string> fromSpec,
        IReadOnlyDictionary<string, string> resolved,
        IReadOnlyDictionary<string, string> own
    )
    {
        var variables = new Dictionary<string, string>(desk, StringComparer.Ordinal);
        foreach (var layer in (IReadOnlyDictionary<string, string>[])[spec.Variables, fromSpec, resolved, own])
        foreach (var (name, value) in layer)
            variables[name] = value;
        return variables;
    }

    /// <summary>The variables that CodeBuild sets itself ("Environment variables in build environments" of the user guide).</summary>
    /// <param name="folders">The source folders by identifier; the empty identifier is the primary source.</param>
    public static Dictionary<string, string> Own(BuildFacts facts, IReadOnlyDictionary<string, string> folders)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["CODEBUILD_CI"] = "true",
            ["CODEBUILD_BUILD_ARN"] = facts.Arn,
            [BuildId] = facts.Id,
            ["CODEBUILD_BUILD_IMAGE"] = facts.Image,
            ["CODEBUILD_BUILD_NUMBER"] = facts.Number.ToString(CultureInfo.InvariantCulture),
            ["CODEBUILD_BUILD_SUCCEEDING"] = "1",
            ["CODEBUILD_BUILD_URL"] = $"https://{facts.Region}.console.aws.amazon.com/codebuild/home?region={facts.Region}#/builds/{facts.Id}/view/new",
            ["CODEBUILD_INITIATOR"] = facts.Initiator,
            ["CODEBUILD_KMS_KEY_ID"] = facts.EncryptionKey,
            ["CODEBUILD_LAST_EXIT"] = "0",
            ["CODEBUILD_LOG_PATH"] = facts.LogStream,
            ["CODEBUILD_PROJECT_ARN"] = facts.ProjectArn,
            ["CODEBUILD_START_TIME"] = facts.StartTime.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            ["AWS_REGION"] = facts.Region,
            ["AWS_DEFAULT_REGION"] = facts.Region,
            ["AWS_ENDPOINT_URL"] = facts.Endpoint,
        };
        if (facts.ResolvedSourceVersion is { } resolved)
            variables["CODEBUILD_RESOLVED_SOURCE_VERSION"] = resolved;
        if (facts.SourceVersion is { } version)
            variables["CODEBUILD_SOURCE_VERSION"] = version;
        if (facts.SourceLocation is { } location)
            variables["CODEBUILD_SOURCE_REPO_URL"] = location;
        if (facts.BatchIdentifier is { } batch)
            variables["CODEBUILD_BATCH_BUILD_IDENTIFIER"] = batch;
        foreach (var (identifier, folder) in folders)
            variables[identifier.Length == 0 ? "CODEBUILD_SRC_DIR" : $"CODEBUILD_SRC_DIR_{identifier}"] = folder;
        return variables;
    }
}
