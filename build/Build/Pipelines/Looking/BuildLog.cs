using System.Runtime.CompilerServices;
using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Amazon.CodeBuild;
using Amazon.CodeBuild.Model;

namespace Build.Pipelines.Looking;

/// <summary>Reads a build's log, and follows it while the build runs.</summary>
public sealed class BuildLog(IAmazonCodeBuild codeBuild, IAmazonCloudWatchLogs logs, TimeProvider clock)
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);

    /// <summary>Id of a project's newest build; null when it has none.</summary>
    public async Task<string?> NewestAsync(string project, CancellationToken cancellationToken)
    {
        var page = await codeBuild.ListBuildsForProjectAsync(new ListBuildsForProjectRequest { ProjectName = project, SortOrder = SortOrderType.DESCENDING }, cancellationToken);
        return page.Ids?.FirstOrDefault();
    }

    /// <summary>The log's lines, a page at a time.</summary>
    /// <param name="buildId">Id of the build.</param>
    /// <param name="follow">Whether to wait for more lines until the build has ended.</param>
    /// <param name="cancellationToken">Stops reading; the build goes on.</param>
    /// <exception cref="BadInput">There is no such build.</exception>
    public async IAsyncEnumerable<string> ReadAsync(string buildId, bool follow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? token = null;
        while (true)
        {
            var build = (await codeBuild.BatchGetBuildsAsync(new BatchGetBuildsRequest { Ids = [buildId] }, cancellationToken)).Builds?.FirstOrDefault()
                ?? throw new BadInput($"There is no build '{buildId}'. ./build.sh --target Logs shows the newest one.");
            var (lines, next) = await PageAsync(build.Logs, token, cancellationToken);
            foreach (var line in lines)
                yield return line;
            // The token that comes back unchanged says that this was the end.
            var more = next is not null && next != token;
            token = next ?? token;
            if (more && lines.Count > 0)
                continue;
            if (!follow || build.BuildComplete == true)
                yield break;
            await Task.Delay(Wait, clock, cancellationToken);
        }
    }

    private async Task<(IReadOnlyList<string> Lines, string? Next)> PageAsync(LogsLocation? location, string? token, CancellationToken cancellationToken)
    {
        if (location?.GroupName is null || location.StreamName is null)
            return ([], null);
        try
        {
            var response = await logs.GetLogEventsAsync(
                new GetLogEventsRequest { LogGroupName = location.GroupName, LogStreamName = location.StreamName, StartFromHead = true, NextToken = token }, cancellationToken);
            return ([.. (response.Events ?? []).Select(each => each.Message!.TrimEnd('\n'))], response.NextForwardToken);
        }
        catch (Amazon.CloudWatchLogs.Model.ResourceNotFoundException)
        {
            return ([], null); // the first line has not been written yet
        }
    }
}
