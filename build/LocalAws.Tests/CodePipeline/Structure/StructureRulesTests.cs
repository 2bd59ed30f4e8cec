using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline.Structure;

public class StructureRulesTests
{
    [Fact]
    public void A_sound_structure_passes() => StructureRules.Check(Demo(Stage("Build", Build()), Stage("Approve", Approval("Yes"))), Region);

    [Fact]
    public void One_stage_is_too_few() => Refused("InvalidStructureException", "between 2 and 50", Demo() with { Stages = [Stage("Source", Source())] });

    [Fact]
    public void The_first_stage_has_only_sources() => Refused("InvalidStructureException", "Pipeline should start with a stage that only contains source actions",
        Demo() with { Stages = [Stage("Source", Source(), Approval("Yes")), Stage("Approve", Approval("Yes"))] });

    [Fact]
    public void A_source_in_a_later_stage_is_refused() => Refused("InvalidStageDeclarationException", "must be in the first stage", Demo(Stage("Late", Source("Again", "More"))));

    [Fact]
    public void Stage_names_are_unique() => Refused("InvalidStructureException", "'Approve' is used more than once",
        Demo(Stage("Approve", Approval("One")), Stage("Approve", Approval("Two"))));

    [Fact]
    public void Action_names_are_unique_in_a_stage() => Refused("InvalidStageDeclarationException", "'Yes' is used more than once in stage 'Approve'",
        Demo(Stage("Approve", Approval("Yes"), Approval("Yes"))));

    [Fact]
    public void An_unknown_provider_is_named_with_those_that_are_known()
    {
        var action = Source() with { ActionTypeId = new() { Category = "Source", Owner = "ThirdParty", Provider = "Bitbucket", Version = "1" } };
        var error = Refused("InvalidActionDeclarationException",
            "ActionType (Category: 'Source', Provider: 'Bitbucket', Owner: 'ThirdParty', Version: '1') in action 'Checkout' is not available in region 'EU_WEST_1'",
            Demo() with { Stages = [Stage("Source", action), Stage("Approve", Approval("Yes"))] });
        Assert.Contains("Source/AWS/CodeStarSourceConnection/1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_must_come_from_an_earlier_action() => Refused("InvalidActionDeclarationException",
        "Input Artifact Bundle Cod in action Compile is not declared as Output Artifact Bundle in any of the preceding actions", Demo(Stage("Build", Build(input: "Cod"))));

    [Fact]
    public void An_action_of_the_same_run_order_is_not_earlier() => Refused("InvalidActionDeclarationException", "Input Artifact Bundle Package in action Test",
        Demo(Stage("Build", Build(), Build("Test", "Package", "Report"))));

    [Fact]
    public void An_action_of_a_lower_run_order_is_earlier() =>
        StructureRules.Check(Demo(Stage("Build", Build("Test", "Package", "Report", runOrder: 2), Build())), Region);

    [Fact]
    public void Output_names_are_unique() => Refused("InvalidActionDeclarationException", "must be unique within a pipeline", Demo(Stage("Build", Build(output: "Code"))));

    [Fact]
    public void Artifact_counts_are_those_of_the_type() => Refused("InvalidActionDeclarationException",
        "Action Compile declares 0 input artifacts which is less than the minimum count (1)", Demo(Stage("Build", Build() with { InputArtifacts = null })));

    [Fact]
    public void Required_configuration_must_be_there() => Refused("InvalidActionDeclarationException",
        "Action configuration for action 'Compile' is missing required configuration 'ProjectName'", Demo(Stage("Build", Build() with { Configuration = null })));

    [Fact]
    public void Unknown_configuration_is_refused() => Refused("InvalidActionDeclarationException", "contains unknown configuration 'Project'",
        Demo(Stage("Build", Build() with { Configuration = new Dictionary<string, string> { ["ProjectName"] = "demo", ["Project"] = "demo" } })));

    [Theory]
    [InlineData("Extract is 'maybe', and can be true or false", "Extract", "maybe")]
    [InlineData("without Extract, it needs an ObjectKey", "Extract", "false")]
    [InlineData("CannedACL is 'open', and can be private, public-read", "CannedACL", "open")]
    public void A_deployment_to_S3_says_what_it_does(string problem, string key, string value) => Refused("InvalidActionDeclarationException", problem,
        Demo(Stage("Publish", S3Deploy(("BucketName", "site"), ("Extract", "true"), (key, value)))));

    [Fact]
    public void A_deployment_to_S3_may_leave_it_to_variables() => StructureRules.Check(Demo(Stage("Publish",
        S3Deploy(("BucketName", "site"), ("Extract", "#{variables.extract}"), ("CannedACL", "#{variables.acl}")))) with
    {
        PipelineType = "V2",
        Variables = [new() { Name = "extract", DefaultValue = "true" }, new() { Name = "acl", DefaultValue = "private" }],
    }, Region);

    [Fact]
    public void The_namespace_of_the_pipeline_has_one_variable() => Refused("InvalidActionDeclarationException", "refers to #{codepipeline.Nope}",
        Demo(Stage("Build", Build() with { Configuration = new Dictionary<string, string> { ["ProjectName"] = "#{codepipeline.PipelineExecutionId}-#{codepipeline.Nope}" } })));

    [Fact]
    public void One_artifact_store_serves_one_region() => Refused("InvalidStructureException", "Use artifactStores with a bucket for 'eu-west-1' and one for 'us-east-1'",
        Demo(Stage("Build", Build() with { Region = "us-east-1" })));

    [Fact]
    public void Artifact_stores_cover_every_region() => Refused("InvalidStructureException", "no artifact store for region 'us-east-1'",
        Demo(Stage("Build", Build() with { Region = "us-east-1" })) with
        {
            ArtifactStore = null,
            ArtifactStores = new Dictionary<string, ArtifactStore> { [Region] = new() { Location = "here" } },
        });

    [Theory]
    [InlineData("QUEUED", "Execution mode QUEUED")]
    [InlineData("PARALLEL", "Execution mode PARALLEL")]
    public void Queued_and_parallel_modes_are_for_V2(string mode, string expected) =>
        Refused("InvalidStructureException", expected, Demo() with { ExecutionMode = mode });

    [Fact]
    public void A_reference_to_a_variable_that_nothing_provides_is_refused() => Refused("InvalidActionDeclarationException", "#{Later.CommitId}",
        Demo(Stage("Approve", Approval("Yes", customData: "Ship #{Later.CommitId}?"))));

    [Fact]
    public void A_reference_to_an_earlier_namespace_passes() =>
        StructureRules.Check(Demo(Stage("Approve", Approval("Yes", customData: "#{CheckoutVariables.CommitId} #{codepipeline.PipelineExecutionId}"))), Region);

    [Fact]
    public void A_cloudformation_action_without_a_role_is_refused()
    {
        var action = new ActionDeclaration
        {
            Name = "DeployLambda",
            ActionTypeId = ActionTypes.CloudFormation.Id,
            InputArtifacts = [new() { Name = "Code" }],
            Configuration = new Dictionary<string, string> { ["ActionMode"] = "CREATE_UPDATE", ["StackName"] = "s", ["TemplatePath"] = "Code::packaged.yaml" },
        };
        Refused("InvalidActionDeclarationException", "missing required configuration 'RoleArn' for ActionMode CREATE_UPDATE", Demo(Stage("Deploy", action)));
    }

    private static AwsException Refused(string code, string message, PipelineDeclaration pipeline)
    {
        var error = Assert.Throws<AwsException>(() => StructureRules.Check(pipeline, Region));
        Assert.Equal(code, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        return error;
    }
}
