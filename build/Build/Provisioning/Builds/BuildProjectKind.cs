using System.Globalization;
using Amazon.CodeBuild;
using Amazon.CodeBuild.Model;

namespace Build.Provisioning.Builds;

/// <summary>CodeBuild projects whose source and artifacts are the pipeline's.</summary>
public sealed class BuildProjectKind(IAmazonCodeBuild codeBuild, Ownership ownership) : ResourceKind
{
    internal const string Role = "service role";
    internal const string Image = "image";
    internal const string ComputeType = "compute type";
    internal const string EnvironmentType = "environment";
    internal const string Buildspec = "buildspec";
    internal const string Timeout = "timeout in minutes";
    internal const string LogGroup = "log group";
    internal const string SourceType = "source";

    /// <inheritdoc/>
    public override string Name => "BuildProject";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var response = await codeBuild.BatchGetProjectsAsync(new BatchGetProjectsRequest { Names = [resource.Name] }, cancellationToken);
        if (response.Projects is not [var project, ..])
            return null;
        var tags = (project.Tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value!, StringComparer.Ordinal);
        return new LiveResource(
            new Attributes(
            [
                new(SourceType, project.Source?.Type?.Value),
                new(Buildspec, project.Source?.Buildspec),
                new(Image, project.Environment?.Image),
                new(ComputeType, project.Environment?.ComputeType?.Value),
                new(EnvironmentType, project.Environment?.Type?.Value),
                new(Role, project.ServiceRole),
                new(Timeout, project.TimeoutInMinutes?.ToString(CultureInfo.InvariantCulture)),
                new(LogGroup, project.LogsConfig?.CloudWatchLogs?.GroupName),
                .. TagAttributes.Of(tags),
            ]),
            ownership.Owns(tags));
    }

    /// <inheritdoc/>
    public override Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var wanted = resource.Attributes;
        return NewRole.RetryAsync(() => codeBuild.CreateProjectAsync(
            new CreateProjectRequest
            {
                Name = resource.Name,
                Source = SourceOf(wanted),
                Artifacts = new ProjectArtifacts { Type = ArtifactsType.CODEPIPELINE },
                Environment = EnvironmentOf(wanted),
                ServiceRole = wanted.Get(Role),
                TimeoutInMinutes = int.Parse(wanted.Get(Timeout), CultureInfo.InvariantCulture),
                LogsConfig = LogsOf(wanted),
                Tags = TagsOf(wanted),
            },
            cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var wanted = change.Resource.Attributes;
        var request = new UpdateProjectRequest { Name = change.Resource.Name };
        if (change.Touches(SourceType) || change.Touches(Buildspec))
            request.Source = SourceOf(wanted);
        if (change.Touches(SourceType))
            request.Artifacts = new ProjectArtifacts { Type = ArtifactsType.CODEPIPELINE };
        if (change.Touches(Image) || change.Touches(ComputeType) || change.Touches(EnvironmentType))
            request.Environment = EnvironmentOf(wanted);
        if (change.Touches(Role))
            request.ServiceRole = wanted.Get(Role);
        if (change.Touches(Timeout))
            request.TimeoutInMinutes = int.Parse(wanted.Get(Timeout), CultureInfo.InvariantCulture);
        if (change.Touches(LogGroup))
            request.LogsConfig = LogsOf(wanted);
        if (change.TouchesTags())
            request.Tags = TagsOf(wanted);
        return NewRole.RetryAsync(() => codeBuild.UpdateProjectAsync(request, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return Gone.IgnoreAsync(() => codeBuild.DeleteProjectAsync(new DeleteProjectRequest { Name = resource.Name }, cancellationToken));
    }

    private static ProjectSource SourceOf(Attributes wanted) => new() { Type = wanted.Get(SourceType), Buildspec = wanted.Get(Buildspec) };

    private static ProjectEnvironment EnvironmentOf(Attributes wanted) =>
        new() { Type = wanted.Get(EnvironmentType), Image = wanted.Get(Image), ComputeType = wanted.Get(ComputeType) };

    private static LogsConfig LogsOf(Attributes wanted) =>
        new() { CloudWatchLogs = new CloudWatchLogsConfig { Status = LogsConfigStatusType.ENABLED, GroupName = wanted.Get(LogGroup) } };

    private static List<Tag> TagsOf(Attributes wanted) => wanted.Select((key, value) => new Tag { Key = key, Value = value });
}
