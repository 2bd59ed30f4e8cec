using Build.Settings;

namespace Build.Tests.Validation;

public sealed class PipelineRuleTests : IDisposable
{
    private const string Pipeline = """
        {
          "name": "p", "roleArn": "arn", "artifactStore": { "type": "S3", "location": "b" },
          "stages": [
            { "name": "Source", "actions": [{ "name": "S", "actionTypeId": { "category": "Source", "owner": "AWS", "provider": "S3", "version": "1" },
              "outputArtifacts": [{ "name": "Out" }] }] },
            { "name": "Deploy", "actions": [{ "name": "D", "actionTypeId": { "category": "Deploy", "owner": "AWS", "provider": "CodeDeploy", "version": "1" },
              "configuration": { "ApplicationName": "a", "DeploymentGroupName": "g" },
              "inputArtifacts": [{ "name": "Out" }] }] }
          ]
        }
        """;

    private readonly SampleProject project = new();

    [Theory]
    [InlineData("\"roleArn\"", "\"roleARN\"", "pipeline.json:2:16: error pipeline-members: Unknown key 'roleARN'")]
    [InlineData("\"owner\": \"AWS\", \"provider\": \"S3\"", "\"owner\": \"Aws\", \"provider\": \"S3\"", "pipeline.json:4:101: error pipeline-members: 'stages[0].actions[0].actionTypeId.owner' is 'Aws'")]
    [InlineData("\"inputArtifacts\": [{ \"name\": \"Out\" }]", "\"inputArtifacts\": [{ \"name\": \"Outt\" }]", "pipeline.json:8:36: error pipeline-artifacts: No action before this one makes the artifact 'Outt'")]
    [InlineData("\"name\": \"D\",", "\"name\": \"D\", \"region\": \"eu-west-1\",", "pipeline.json:6:62: error pipeline-cross-region: D runs in eu-west-1, and the pipeline has a single artifactStore")]
    [InlineData("\"outputArtifacts\"", "\"configuration\": { \"OAuthToken\": \"secret\" }, \"outputArtifacts\"", "pipeline.json:5:40: error pipeline-token: The OAuth token of S stands in clear text")]
    [InlineData("\"ApplicationName\": \"a\", ", "", "pipeline.json:7:24: error pipeline-configuration: The configuration of D lacks ApplicationName")]
    [InlineData("\"category\": \"Deploy\"", "\"category\": \"Source\"", "pipeline.json:6:82: error pipeline-stages: The later stage Deploy holds an action of category Source")]
    public void A_mistake_is_named_with_its_place(string old, string replacement, string found) =>
        Assert.Equal(found, project.Write("pipeline.json", Pipeline).Replace("pipeline.json", old, replacement).Found());

    [Theory]
    [InlineData("", "CAPABILITY_IAM", "allows no capability, and R of its template (template.yaml:2:6) makes AWS::IAM::Role", "CAPABILITY_IAM")]
    [InlineData("Properties: {RoleName: r}", "CAPABILITY_IAM", "allows CAPABILITY_IAM, and R of its template (template.yaml:2:6) makes AWS::IAM::Role with a name of its own", "CAPABILITY_NAMED_IAM")]
    public void A_missing_capability_is_named_with_the_resource_that_needs_it(string properties, string given, string found, string fix)
    {
        var capabilities = properties.Length == 0 ? "" : $", \"Capabilities\": \"{given}\"";
        project.Write("template.yaml", $"Resources:\n  R: {{Type: AWS::IAM::Role{(properties.Length == 0 ? "" : ", ")}{properties}}}\n").Write("action.json", Stack("demo", capabilities));
        var finding = Assert.Single(project.Findings("action.json"));
        Assert.Contains($"error pipeline-capability: D {found}", finding, StringComparison.Ordinal);
        Assert.EndsWith($"Write \"Capabilities\": \"{fix}\".", finding, StringComparison.Ordinal);
        Assert.Empty(project.Write("action.json", Stack("demo", $", \"Capabilities\": \"{fix}\"")).Findings("action.json"));
    }

    [Fact]
    public void The_stack_that_is_named_as_the_pipeline_is_refused()
    {
        project.Write("pipeline.json", Pipeline.Replace("\"provider\": \"CodeDeploy\"", "\"provider\": \"CloudFormation\"", StringComparison.Ordinal)
            .Replace("\"ApplicationName\": \"a\", \"DeploymentGroupName\": \"g\"", "\"ActionMode\": \"CREATE_UPDATE\", \"RoleArn\": \"r\", \"StackName\": \"p\", \"TemplatePath\": \"Out::t.yaml\"", StringComparison.Ordinal));
        var finding = Assert.Single(project.Findings());
        Assert.StartsWith("pipeline.json:7:86: error pipeline-stack-name: D deploys the stack 'p', which is the pipeline's own name", finding, StringComparison.Ordinal);
        Assert.EndsWith("Write \"StackName\": \"p-stack\".", finding, StringComparison.Ordinal);
    }

    private static string Stack(string name, string more) => $$"""
        { "name": "D", "actionTypeId": { "category": "Deploy", "owner": "AWS", "provider": "CloudFormation", "version": "1" }, "inputArtifacts": [{ "name": "Out" }],
          "configuration": { "ActionMode": "CREATE_UPDATE", "RoleArn": "r", "StackName": "{{name}}", "TemplatePath": "Out::t.yaml"{{more}} } }
        """;

    [Fact]
    public void A_pipeline_without_mistakes_has_no_findings() => Assert.Empty(project.Write("pipeline.json", Pipeline).Findings());

    [Fact]
    public void No_finding_ever_shows_a_token()
    {
        project.Write("pipeline.json", Pipeline).Replace("pipeline.json", "\"outputArtifacts\"", "\"configuration\": { \"OAuthToken\": \"hunter2\" }, \"outputArtifacts\"");
        Assert.DoesNotContain("hunter2", project.Found(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_correction_of_a_version_1_source_goes_in_as_it_is_written()
    {
        const string old = "\"actionTypeId\": { \"category\": \"Source\", \"owner\": \"AWS\", \"provider\": \"S3\", \"version\": \"1\" }";
        const string tutorial = """
            "actionTypeId": { "category": "Source", "owner": "ThirdParty", "provider": "GitHub", "version": "1" },
            "configuration": { "Owner": "me", "Repo": "app", "Branch": "main", "OAuthToken": "{{resolve:secretsmanager:hub:SecretString:token}}" }
            """;
        project.Write("pipeline.json", Pipeline).Replace("pipeline.json", old, tutorial);
        var finding = Assert.Single(project.Findings());
        Assert.Contains(": warning pipeline-github-v1: ", finding, StringComparison.Ordinal); // its token comes from Secrets Manager: advice
        var from = finding.IndexOf("Write \"", StringComparison.Ordinal) + "Write ".Length;
        var correction = finding[from..finding.IndexOf("; then", StringComparison.Ordinal)];
        project.Replace("pipeline.json", tutorial, correction);
        Assert.Empty(project.Findings());
    }

    [Fact]
    public void The_correction_of_a_single_store_goes_in_as_it_is_written()
    {
        project.Write("pipeline.json", Pipeline).Replace("pipeline.json", "\"name\": \"D\",", "\"name\": \"D\", \"region\": \"eu-west-1\",");
        var finding = Assert.Single(project.Findings());
        var fix = finding[(finding.IndexOf("Replace artifactStore by ", StringComparison.Ordinal) + "Replace artifactStore by ".Length)..].TrimEnd('.');
        project.Replace("pipeline.json", "\"artifactStore\": { \"type\": \"S3\", \"location\": \"b\" }", fix);
        Assert.Empty(project.Findings());
    }

    [Fact]
    public void A_store_for_each_region_serves_a_cross_region_action()
    {
        project.Write("pipeline.json", Pipeline).Replace("pipeline.json", "\"name\": \"D\",", "\"name\": \"D\", \"region\": \"eu-west-1\",")
            .Replace("pipeline.json", "\"artifactStore\": { \"type\": \"S3\", \"location\": \"b\" }", """
                "artifactStores": { "us-east-1": { "type": "S3", "location": "b" }, "eu-west-1": { "type": "S3", "location": "c" } }
                """);
        Assert.Empty(project.Findings());
    }

    [Fact]
    public void A_build_project_that_no_pipeline_runs_may_have_its_own_source()
    {
        project.Write("make.sh", "aws codebuild create-project --name other --source type=CODECOMMIT --artifacts type=NO_ARTIFACTS\n");
        Assert.Empty(project.Findings("make.sh"));
    }

    [Fact]
    public void A_load_balancer_given_later_makes_a_blue_green_group_whole()
    {
        const string update = "aws deploy update-deployment-group --application-name a --current-deployment-group-name g";
        project.Write("one.sh", $"{update} --deployment-style deploymentType=BLUE_GREEN,deploymentOption=WITH_TRAFFIC_CONTROL\n");
        project.Write("two.sh", $"{update} --load-balancer-info targetGroupInfoList=[{{name=t}}]\n");
        Assert.Equal("one.sh:1:110: error group-blue-green: a/g is to control traffic and names no load balancer", project.Found("one.sh"));
        Assert.Empty(project.Findings("one.sh", "two.sh"));
    }

    [Fact]
    public void Blue_green_settings_are_held_to_the_same()
    {
        using var other = new SampleProject { Settings = new NutshellSettings { Fleet = new() { Enabled = false }, Deploy = new DeploySettings { Style = "BLUE_GREEN" } } };
        other.Write("build/settings.json", "{\n  \"deploy\": {\n    \"blueGreen\": { } }\n}\n");
        Assert.Equal("build/settings.json:3:18: error settings-blue-green: deploy.blueGreen.fleet is COPY_AUTO_SCALING_GROUP and deploy.autoScalingGroups names 0", other.Found());
    }

    [Fact]
    public void Files_outside_the_checkout_can_be_checked()
    {
        using var other = new TempFolder();
        var path = other.Write("stage.json", "{ \"name\": \"S\", \"acts\": [], \"actions\": [] }");
        Assert.Equal($"{path}:1:16: error pipeline-members: Unknown key 'acts'", project.Found(path));
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused() =>
        Assert.Equal("There is no file 'nowhere.json' (of at most 8 MiB). Name one with --file PATH, from the checkout's root.", Assert.Throws<BadInput>(() => project.Findings("nowhere.json")).Message);

    public void Dispose() => project.Dispose();
}
