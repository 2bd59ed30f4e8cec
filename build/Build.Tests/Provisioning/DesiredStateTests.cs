using System.Text.Json.Nodes;
using Build.Provisioning;
using Build.Settings;

namespace Build.Tests.Provisioning;

public class DesiredStateTests
{
    private static readonly NutshellSettings Lambda = new() { Deploy = new() { Target = "lambda" } };

    private static readonly IReadOnlyList<Resource> All = new DesiredState(new Names(new NutshellSettings(), "123456789012"), fleet: true).All;

    [Fact]
    public void Everything_needed_is_desired_too() =>
        Assert.All(All, resource => Assert.All(resource.Needs, need => Assert.Contains(need, All.Select(each => each.Id))));

    [Fact]
    public void Everything_carries_our_tag() => Assert.All(All.Where(resource => resource.Kind != "RolePolicy" && !resource.Absent), resource => Assert.Equal("codepipeline-demo", resource.Attributes["tag:nutshell:application"]));

    [Theory, InlineData("ec2"), InlineData("lambda")]
    public void No_policy_allows_everything_on_anything(string target)
    {
        var statements = new DesiredState(new Names(new NutshellSettings { Deploy = new() { Target = target } }, "123456789012"), fleet: true).All.Select(resource => resource.Attributes["policy"]).OfType<string>()
            .SelectMany(policy => JsonNode.Parse(policy)!["Statement"] is JsonArray list ? list.ToList() : [JsonNode.Parse(policy)!["Statement"]])
            .Where(statement => (string?)statement!["Effect"] == "Allow").ToList();
        Assert.NotEmpty(statements);
        Assert.All(statements, statement =>
        {
            Assert.DoesNotContain("*", Texts(statement!["Action"]));
            Assert.DoesNotContain(Texts(statement["Action"]), action => action.EndsWith(":*", StringComparison.Ordinal));
            Assert.DoesNotContain("*", Texts(statement["Resource"]));
        });
    }

    [Fact]
    public void The_bucket_is_versioned_encrypted_and_closed()
    {
        var bucket = All.Single(resource => resource.Kind == "Bucket").Attributes;
        Assert.Equal(("Enabled", "AES256", "blocked"), (bucket["versioning"], bucket["encryption"], bucket["public access"]));
        Assert.Contains("\"aws:SecureTransport\":\"false\"", bucket["policy"], StringComparison.Ordinal);
    }

    [Fact]
    public void CodeDeploys_role_is_for_this_application_alone() => Assert.Contains(
        "arn:aws:codedeploy:us-east-1:123456789012:deploymentgroup:codepipeline-demo-app/*",
        All.Single(resource => resource.Id == "Role codepipeline-demo-deploy").Attributes["trust"], StringComparison.Ordinal);

    [Fact]
    public void A_function_needs_no_instances_and_a_role_for_its_stack()
    {
        var all = new DesiredState(new Names(Lambda, "123456789012"), fleet: true).All;
        Assert.Empty(all.Select(resource => resource.Kind).Intersect(["DeploymentApplication", "DeploymentGroup", "Instances", "InstanceProfile"]));
        Assert.Contains("Role codepipeline-demo-stack", all.Single(resource => resource.Kind == "Pipeline").Needs);
        Assert.All(all, resource => Assert.All(resource.Needs, need => Assert.Contains(need, all.Select(each => each.Id))));
    }

    [Fact]
    public void What_either_target_leaves_is_removed_once()
    {
        var removable = new DesiredState(new Names(Lambda, "123456789012"), fleet: true).Removable;
        Assert.Equal(removable.Select(resource => resource.Id).Distinct(), removable.Select(resource => resource.Id));
        Assert.Contains("Stack codepipeline-demo-lambda", removable.Select(resource => resource.Id));
        Assert.Contains("DeploymentGroup codepipeline-demo-app/codepipeline-demo-dg", removable.Select(resource => resource.Id));
    }

    [Fact]
    public void The_graph_is_no_deeper_than_three_waits() => Assert.True(ResourceGraph.Depth([.. All.Where(resource => !resource.Absent)]) <= 3);

    private static List<string> Texts(JsonNode? node) => node is JsonArray list ? [.. list.Select(item => (string)item!)] : [(string)node!];
}
