using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Provisioning.Source;
using Build.Settings;

namespace Build.Pipelines.Declaring;

/// <summary>The source action of each provider (CodePipeline User Guide, "Action structure reference"). Pure.</summary>
internal static class SourceActions
{
    /// <summary>Name of the artifact that a source makes.</summary>
    public const string Output = "SourceOutput";

    /// <summary>The action that the settings ask for.</summary>
    public static ActionDeclaration Of(Names names, string name)
    {
        var (provider, configuration) = names.Settings.Source.Provider switch
        {
            SourceSettings.GitHub => ("CodeStarSourceConnection", GitHub(names)),
            SourceSettings.GitHubV1 => ("GitHub", GitHubV1(names)),
            SourceSettings.S3 => ("S3", S3(names)),
            _ => ("CodeCommit", CodeCommit(names)),
        };
        return new()
        {
            Name = name,
            ActionTypeId = PipelineBlueprint.Type(ActionCategory.Source, provider, names.Settings.Source.Provider == SourceSettings.GitHubV1 ? ActionOwner.ThirdParty : ActionOwner.AWS),
            RunOrder = 1,
            Configuration = configuration,
            OutputArtifacts = [new OutputArtifact { Name = Output }],
            Namespace = "SourceVariables",
        };
    }

    private static Dictionary<string, string> CodeCommit(Names names) => WithFormat(names, new()
    {
        ["RepositoryName"] = names.Repository, ["BranchName"] = names.Settings.Source.Branch, ["PollForSourceChanges"] = Polls(names),
    });

    private static Dictionary<string, string> GitHub(Names names) => WithFormat(names, new()
    {
        ["ConnectionArn"] = ConnectionReference.To(names), ["FullRepositoryId"] = names.Repository, ["BranchName"] = names.Settings.Source.Branch, ["DetectChanges"] = "true",
    });

    private static Dictionary<string, string> GitHubV1(Names names) => new()
    {
        ["Owner"] = names.Repository.Split('/')[0], ["Repo"] = names.Repository.Split('/')[^1], ["Branch"] = names.Settings.Source.Branch,
        ["OAuthToken"] = SecretReference.To(names.Settings.Source.TokenSecret ?? ""), ["PollForSourceChanges"] = Polls(names),
    };

    private static Dictionary<string, string> S3(Names names) => new()
    {
        ["S3Bucket"] = names.SourceBucket, ["S3ObjectKey"] = names.Settings.Source.Key, ["PollForSourceChanges"] = Polls(names),
    };

    private static string Polls(Names names) => names.Settings.Source.Polls ? "true" : "false";

    private static Dictionary<string, string> WithFormat(Names names, Dictionary<string, string> configuration)
    {
        if (names.Settings.Source.FullClone)
            configuration["OutputArtifactFormat"] = "CODEBUILD_CLONE_REF";
        return configuration;
    }
}
