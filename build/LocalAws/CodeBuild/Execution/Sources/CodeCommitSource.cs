using System.Diagnostics;
using LocalAws.CodeCommit;
using LocalAws.CodeCommit.Git;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution.Sources;

/// <summary>Clones a CodeCommit repository, with its history as CodeBuild does, and checks out the version that is asked for.</summary>
internal sealed class CodeCommitSource(RepositoryStore repositories, BuildPermissions permissions, ServerAddress address)
{
    /// <returns>The id of the commit.</returns>
    /// <exception cref="PhaseFailure">The repository has no such version.</exception>
    /// <exception cref="AwsException">There is no such repository, or the build's role may not pull from it.</exception>
    public async Task<string> CloneAsync(BuildRun run, ProjectSource source, string? version, string folder, CancellationToken cancellation)
    {
        var name = source.Location!.TrimEnd('/').Split('/')[^1];
        var scope = run.Scope with { Region = Region(source.Location) ?? run.Scope.Region };
        permissions.Demand(run, "codecommit:GitPull", Arn.Of("codecommit", scope, name).ToString());
        var repository = repositories.Git(scope, name);
        var commit =
            await repository.ResolveCommitAsync(Specifier(version), cancellation)
            ?? throw PhaseFailure.Client($"repository {name} has no {version ?? "commit on its default branch"}: push first, or name another source version");
        string[] depth = source.GitCloneDepth is > 0 and var commits ? [$"--depth={commits}"] : [];
        await GitAsync(
            ["clone", "--quiet", "--no-checkout", "--no-hardlinks", .. depth, "--", new Uri(repository.Directory).AbsoluteUri, folder],
            Path.GetTempPath(),
            cancellation
        );
        if (depth.Length > 0)
            await GitAsync(["fetch", "--quiet", depth[0], "origin", commit], folder, cancellation);
        await GitAsync(["checkout", "--quiet", "--detach", commit], folder, cancellation);
        await GitAsync(["remote", "set-url", "origin", $"{GitRedirection.Address(scope.Region, new Uri(address.Url).Port)}v1/repos/{name}"], folder, cancellation);
        if (source.GitSubmodulesConfig?.FetchSubmodules ?? false)
            await GitAsync(["submodule", "update", "--quiet", "--init", "--recursive"], folder, cancellation);
        return commit;
    }

    /// <summary>Branches, tags and commits as they are; refs/heads/branch^{commit}, as the console writes it, is the commit.</summary>
    private static string Specifier(string? version)
    {
        if (version is null or "")
            return "HEAD";
        var braces = version.IndexOf("^{", StringComparison.Ordinal);
        return braces < 0 ? version : version[(braces + 2)..].TrimEnd('}');
    }

    /// <summary>The region in https://git-codecommit.region.amazonaws.com/...; null for other addresses.</summary>
    private static string? Region(string location) =>
        Uri.TryCreate(location, UriKind.Absolute, out var url) && url.Host.Split('.') is ["git-codecommit" or "git-codecommit-fips", var region, ..]
            ? region
            : null;

    private static async Task GitAsync(IEnumerable<string> arguments, string folder, CancellationToken cancellation)
    {
        ProcessStartInfo start = GitProcess.StartInfo(folder, arguments);
        start.Environment.Remove("GIT_DIR");
        var result = await GitProcess.RunAsync(start, default, cancellation);
        if (result.ExitCode != 0)
            throw PhaseFailure.Client($"git failed: {result.Errors.Trim()}");
    }
}
