using System.Globalization;
using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;

namespace Build.Provisioning.Builds;

/// <summary>Log groups, made before the build project so that build logs do not stay for ever.</summary>
public sealed class LogGroupKind(IAmazonCloudWatchLogs logs, string accountId, string region, Ownership ownership) : ResourceKind
{
    internal const string Retention = "retention in days";

    /// <inheritdoc/>
    public override string Name => "LogGroup";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var groups = (await logs.DescribeLogGroupsAsync(new DescribeLogGroupsRequest { LogGroupNamePrefix = resource.Name }, cancellationToken)).LogGroups ?? [];
        if (groups.FirstOrDefault(group => group.LogGroupName == resource.Name) is not { } found)
            return null;
        var tags = (await logs.ListTagsForResourceAsync(new ListTagsForResourceRequest { ResourceArn = Arn(resource) }, cancellationToken)).Tags ?? [];
        return new LiveResource(
            new Attributes([new(Retention, found.RetentionInDays?.ToString(CultureInfo.InvariantCulture)), .. TagAttributes.Of(tags)]), ownership.Owns(tags));
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        await logs.CreateLogGroupAsync(
            new CreateLogGroupRequest { LogGroupName = resource.Name, Tags = resource.Attributes.Select(KeyValuePair.Create).ToDictionary(StringComparer.Ordinal) }, cancellationToken);
        await RetainAsync(resource, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Touches(Retention))
            await RetainAsync(change.Resource, cancellationToken);
        if (!change.TouchesTags())
            return;
        await logs.TagResourceAsync(
            new TagResourceRequest { ResourceArn = Arn(change.Resource), Tags = change.Resource.Attributes.Select(KeyValuePair.Create).ToDictionary(StringComparer.Ordinal) }, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return Gone.IgnoreAsync(() => logs.DeleteLogGroupAsync(new DeleteLogGroupRequest { LogGroupName = resource.Name }, cancellationToken));
    }

    private Task RetainAsync(Resource resource, CancellationToken cancellationToken) => logs.PutRetentionPolicyAsync(
        new PutRetentionPolicyRequest { LogGroupName = resource.Name, RetentionInDays = int.Parse(resource.Attributes.Get(Retention), CultureInfo.InvariantCulture) }, cancellationToken);

    private string Arn(Resource resource) => $"arn:aws:logs:{region}:{accountId}:log-group:{resource.Name}";
}
