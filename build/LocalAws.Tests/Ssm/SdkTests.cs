using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Ssm;

/// <summary>Through the real AWSSDK.SimpleSystemsManagement.</summary>
public class SdkTests(SharedAws served) : IClassFixture<SharedAws>
{
    [Fact]
    public async Task Parameters_have_versions_labels_and_a_history()
    {
        using var ssm = served.Aws.Ssm();
        Assert.Equal(1, (await ssm.PutParameterAsync(new() { Name = "/sdk/a", Value = "one", Type = ParameterType.String, Description = "first" })).Version);
        Assert.Equal(2, (await ssm.PutParameterAsync(new() { Name = "/sdk/a", Value = "two", Overwrite = true })).Version);
        await ssm.LabelParameterVersionAsync(new() { Name = "/sdk/a", ParameterVersion = 1, Labels = ["stable"] });
        Assert.Equal(("two", 2L), await ValueAsync("/sdk/a"));
        Assert.Equal(("one", 1L), await ValueAsync("/sdk/a:stable"));
        Assert.Equal(("one", 1L), await ValueAsync("/sdk/a:1"));
        var history = await ssm.GetParameterHistoryAsync(new() { Name = "/sdk/a" });
        Assert.Equal([("one", "stable"), ("two", "")], history.Parameters.Select(each => (each.Value, string.Join(',', each.Labels ?? []))));
        await Assert.ThrowsAsync<ParameterAlreadyExistsException>(() => ssm.PutParameterAsync(new() { Name = "/sdk/a", Value = "three", Type = ParameterType.String }));
        await Assert.ThrowsAsync<ParameterNotFoundException>(() => ssm.GetParameterAsync(new() { Name = "/sdk/none" }));

        async Task<(string, long)> ValueAsync(string name)
        {
            var parameter = (await ssm.GetParameterAsync(new() { Name = name })).Parameter;
            return (parameter.Value, parameter.Version!.Value);
        }
    }

    [Fact]
    public async Task Secrets_are_shown_on_request_alone_and_paths_are_paged()
    {
        using var ssm = served.Aws.Ssm();
        for (var index = 0; index < 12; index++)
            await ssm.PutParameterAsync(new() { Name = $"/paged/{index:D2}", Value = $"v{index}", Type = ParameterType.SecureString });
        var sealedText = (await ssm.GetParameterAsync(new() { Name = "/paged/00" })).Parameter.Value;
        Assert.NotEqual("v0", sealedText);
        var read = new List<string>();
        await foreach (var page in ssm.Paginators.GetParametersByPath(new() { Path = "/paged", WithDecryption = true, MaxResults = 5 }).Responses)
            read.AddRange(page.Parameters.Select(parameter => parameter.Value));
        Assert.Equal(Enumerable.Range(0, 12).Select(index => $"v{index}"), read);
        var deleted = await ssm.DeleteParametersAsync(new() { Names = ["/paged/00", "/paged/none"] });
        Assert.Equal(("/paged/00", "/paged/none"), (Assert.Single(deleted.DeletedParameters), Assert.Single(deleted.InvalidParameters)));
    }

    [Fact]
    public async Task Parameters_are_described_by_filter_and_tagged()
    {
        using var ssm = served.Aws.Ssm();
        await ssm.PutParameterAsync(new() { Name = "/tagged/a", Value = "x", Type = ParameterType.StringList, Tags = [new() { Key = "team", Value = "web" }] });
        var described = await ssm.DescribeParametersAsync(new() { ParameterFilters = [new() { Key = "Name", Option = "BeginsWith", Values = ["/tagged"] }] });
        var parameter = Assert.Single(described.Parameters);
        Assert.Equal(("/tagged/a", ParameterType.StringList, ParameterTier.Standard), (parameter.Name, parameter.Type, parameter.Tier));
        await ssm.AddTagsToResourceAsync(new() { ResourceType = ResourceTypeForTagging.Parameter, ResourceId = "/tagged/a", Tags = [new() { Key = "env", Value = "test" }] });
        await ssm.RemoveTagsFromResourceAsync(new() { ResourceType = ResourceTypeForTagging.Parameter, ResourceId = "/tagged/a", TagKeys = ["team"] });
        var tags = await ssm.ListTagsForResourceAsync(new() { ResourceType = ResourceTypeForTagging.Parameter, ResourceId = "/tagged/a" });
        Assert.Equal("env", Assert.Single(tags.TagList).Key);
    }

    [Fact]
    public async Task Commands_to_unknown_instances_and_of_unknown_documents_are_refused()
    {
        using var ssm = served.Aws.Ssm();
        await Assert.ThrowsAsync<InvalidInstanceIdException>(() => ssm.SendCommandAsync(new() { DocumentName = "AWS-RunShellScript", InstanceIds = ["i-00000000000000001"], Parameters = new() { ["commands"] = ["true"] } }));
        await Assert.ThrowsAsync<InvalidDocumentException>(() => ssm.SendCommandAsync(new() { DocumentName = "None", InstanceIds = ["i-00000000000000001"] }));
        await Assert.ThrowsAsync<InvocationDoesNotExistException>(() => ssm.GetCommandInvocationAsync(new() { CommandId = Guid.NewGuid().ToString(), InstanceId = "i-00000000000000001" }));
    }
}
