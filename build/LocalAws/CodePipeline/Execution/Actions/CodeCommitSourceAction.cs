using LocalAws.CodeCommit;
using LocalAws.CodeCommit.Git;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Takes the latest commit of a branch, or the one that the execution names, as a zip of its files (AWS: "CodeCommit source action reference").</summary>
public sealed class CodeCommitSourceAction(RepositoryStore repositories) : IPipelineAction
{
    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.CodeCommitSource.Id];

    /// <inheritdoc/>
    public async Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        var (name, branch) = (run.Required("RepositoryName"), run.Required("BranchName"));
        run.Demand(run.ArnOf("codecommit", name), "codecommit:GetBranch", "codecommit:GetCommit", "codecommit:UploadArchive", "codecommit:GetUploadArchiveStatus");
        var git = repositories.Git(run.Scope, name);
        var wanted = run.Execution.SourceRevisionOverrides.FirstOrDefault(revision => revision.ActionName == run.Declaration.Name)?.RevisionValue;
        var id = wanted ?? await git.BranchTipAsync(branch, cancellation).ConfigureAwait(false);
        if (id is null) return ActionOutcome.Failed("ConfigurationError", $"Branch '{branch}' of CodeCommit repository '{name}' does not exist. Push a commit to it: git push origin {branch}");
        var commit = await CommitReader.ReadAsync(git, id, cancellation).ConfigureAwait(false);
        if (commit is null) return ActionOutcome.Failed("RevisionUnavailable", $"Commit '{id}' does not exist in CodeCommit repository '{name}'");
        var whole = run.Setting("OutputArtifactFormat") == "CODEBUILD_CLONE_REF";
        var location = await run.Artifacts.PutAsync(run, run.OutputName, stream => whole
            ? FullClone.WriteZipAsync(git, branch, commit.Id, stream, cancellation)
            : Archive.WriteZipAsync(git, commit.Id, stream, cancellation), cancellation).ConfigureAwait(false);
        return GitRevision.Outcome(run, commit, location, new Dictionary<string, string> { ["RepositoryName"] = name, ["BranchName"] = branch },
            ConsoleLinks.CodeCommitCommit(run.Scope.Region, name, commit.Id));
    }
}
