using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.CodeCommit;

/// <summary>AWS::CodeCommit::Repository; an initial commit from S3 and triggers are not implemented.</summary>
internal sealed class Repository : ResourceType
{
    public override string TypeName => "AWS::CodeCommit::Repository";

    public override IReadOnlyList<string> Properties => ["RepositoryName", "RepositoryDescription", "Tags"];

    public override IReadOnlyList<string> Required => ["RepositoryName"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.Need("RepositoryName");
        var members = request.Take("RepositoryName", "RepositoryDescription");
        if (request.TagsAsMap() is { Count: > 0 } tags)
            members["tags"] = tags;
        var made = (await request.CallAsync("codecommit", "CreateRepository", members, request.Arn("codecommit", name)))["repositoryMetadata"]!;
        var id = (string)made["repositoryId"]!;
        request.Initiated(id);
        return ResourceOutcome.Of(id, ("Arn", (string?)made["Arn"]), ("Name", name), ("CloneUrlHttp", (string?)made["cloneUrlHttp"]), ("CloneUrlSsh", (string?)made["cloneUrlSsh"]));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        var (before, after) = (request.Previous["RepositoryName"] is { } old ? ResourceRequest.TextOf(old) : "", request.Need("RepositoryName"));
        if (before != after)
            await request.CallAsync("codecommit", "UpdateRepositoryName", new() { ["oldName"] = before, ["newName"] = after }, request.Arn("codecommit", before));
        await request.CallAsync("codecommit", "UpdateRepositoryDescription", new() { ["repositoryName"] = after, ["repositoryDescription"] = request.Text("RepositoryDescription") ?? "" }, request.Arn("codecommit", after));
        var arn = request.Arn("codecommit", after);
        await new Retag("codecommit", "TagResource", "UntagResource") { Target = new() { ["resourceArn"] = arn }, Resource = arn, AsMap = true }.RunAsync(request);
        var made = (await request.CallAsync("codecommit", "GetRepository", new() { ["repositoryName"] = after }, arn))["repositoryMetadata"]!;
        return ResourceOutcome.Of(request.Id, ("Arn", arn), ("Name", after), ("CloneUrlHttp", (string?)made["cloneUrlHttp"]), ("CloneUrlSsh", (string?)made["cloneUrlSsh"]));
    }

    public override Task DeleteAsync(ResourceRequest request) =>
        request.TryAsync("codecommit", "DeleteRepository", request.Take("RepositoryName"), request.Arn("codecommit", request.Need("RepositoryName")));
}
