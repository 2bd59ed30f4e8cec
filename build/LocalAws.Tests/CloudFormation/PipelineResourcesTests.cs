using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CloudFormation;

/// <summary>A stack that is a pipeline with everything around it: made, changed and deleted whole.</summary>
public class PipelineResourcesTests
{
    private const string Template = """
        Parameters: {Timeout: {Type: Number, Default: 20}}
        Resources:
          Artifacts:
            Type: AWS::S3::Bucket
            Properties:
              VersioningConfiguration: {Status: Enabled}
              BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: AES256}}]}
              PublicAccessBlockConfiguration: {BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true}
              LifecycleConfiguration: {Rules: [{Id: old, Status: Enabled, ExpirationInDays: 30}]}
              Tags: [{Key: purpose, Value: artifacts}]
          ArtifactsPolicy:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: !Ref Artifacts
              PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: !Sub '${Artifacts.Arn}/*', Condition: {Bool: {'aws:SecureTransport': false}}}]}
          Repository: {Type: AWS::CodeCommit::Repository, Properties: {RepositoryName: !Ref AWS::StackName}}
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: sts:AssumeRole, Principal: {Service: [codepipeline.amazonaws.com, codebuild.amazonaws.com, codedeploy.amazonaws.com]}}]}
              Policies: [{PolicyName: all, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: '*', Resource: '*'}]}}]
          Extra: {Type: AWS::IAM::Policy, Properties: {PolicyName: extra, Roles: [!Ref Role], PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: logs:*, Resource: '*'}]}}}
          Managed: {Type: AWS::IAM::ManagedPolicy, Properties: {Roles: [!Ref Role], PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: s3:*, Resource: '*'}]}}}
          Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref Role]}}
          Log: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: 7}}
          Project:
            Type: AWS::CodeBuild::Project
            Properties:
              ServiceRole: !GetAtt Role.Arn
              TimeoutInMinutes: !Ref Timeout
              Source: {Type: CODEPIPELINE, BuildSpec: buildspec.yml}
              Artifacts: {Type: CODEPIPELINE}
              Environment: {Type: LINUX_CONTAINER, Image: 'aws/codebuild/standard:7.0', ComputeType: BUILD_GENERAL1_SMALL, EnvironmentVariables: [{Name: A, Value: b}]}
              LogsConfig: {CloudWatchLogs: {Status: ENABLED, GroupName: !Ref Log}}
          Application: {Type: AWS::CodeDeploy::Application, Properties: {ComputePlatform: Server}}
          Group:
            Type: AWS::CodeDeploy::DeploymentGroup
            Properties:
              ApplicationName: !Ref Application
              ServiceRoleArn: !GetAtt Role.Arn
              DeploymentConfigName: CodeDeployDefault.OneAtATime
              Ec2TagFilters: [{Key: Name, Value: demo, Type: KEY_AND_VALUE}]
          Pipeline:
            Type: AWS::CodePipeline::Pipeline
            DependsOn: [Extra, Managed]
            Properties:
              RoleArn: !GetAtt Role.Arn
              ArtifactStore: {Type: S3, Location: !Ref Artifacts}
              Stages:
                - Name: Source
                  Actions:
                    - Name: Source
                      ActionTypeId: {Category: Source, Owner: AWS, Provider: CodeCommit, Version: '1'}
                      Configuration: {RepositoryName: !GetAtt Repository.Name, BranchName: main, PollForSourceChanges: false}
                      OutputArtifacts: [{Name: Code}]
                - Name: Build
                  Actions:
                    - Name: Build
                      ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: '1'}
                      Configuration: {ProjectName: !Ref Project}
                      InputArtifacts: [{Name: Code}]
          Alerts: {Type: AWS::SNS::Topic}
          AlertsPolicy: {Type: AWS::SNS::TopicPolicy, Properties: {Topics: [!Ref Alerts], PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: sns:Publish, Resource: !Ref Alerts}]}}}
          Mail: {Type: AWS::SNS::Subscription, Properties: {TopicArn: !Ref Alerts, Protocol: email, Endpoint: ops@example.com}}
          Failures:
            Type: AWS::Events::Rule
            Properties:
              EventPattern: {source: [aws.codepipeline], detail: {pipeline: [!Ref Pipeline], state: [FAILED]}}
              Targets: [{Id: topic, Arn: !Ref Alerts}]
          Password: {Type: AWS::SecretsManager::Secret, Properties: {GenerateSecretString: {SecretStringTemplate: '{"user":"me"}', GenerateStringKey: password, PasswordLength: 20}}}
          Copy: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Sub '{{resolve:secretsmanager:${Password}:SecretString:user}}'}}
          Handle: {Type: AWS::CloudFormation::WaitConditionHandle}
        Outputs: {Pipeline: {Value: !Ref Pipeline}, Clone: {Value: !GetAtt Repository.CloneUrlHttp}}
        """;

    [Fact]
    public async Task It_is_made_changed_in_place_and_deleted_without_a_trace()
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        var with = new JsonObject { ["Capabilities"] = new JsonArray("CAPABILITY_IAM") };
        var stack = await client.CreateAsync("demo", Template, with);
        Assert.True((string?)stack["StackStatus"] == "CREATE_COMPLETE", string.Join("\n", (await client.RawEventsAsync("demo")).Select(each => $"{each["LogicalResourceId"]} {each["ResourceStatus"]} {each["ResourceStatusReason"]}")));
        var pipeline = (string)StackClient.Outputs(stack)["Pipeline"]!;
        Assert.Equal("demo", (string?)(await client.SendAsync("GetPipeline", new() { ["name"] = pipeline }, "codepipeline"))["pipeline"]!["stages"]![0]!["actions"]![0]!["configuration"]!["RepositoryName"]);
        Assert.Equal($"http://git-codecommit.us-east-1.amazonaws.com.localhost:{aws.Endpoint.Port}/v1/repos/demo", (string?)StackClient.Outputs(stack)["Clone"]);
        Assert.Equal("me", (string?)(await client.SendAsync("GetParameter", new() { ["Name"] = await client.PhysicalIdAsync("demo", "Copy") }, "ssm"))["Parameter"]!["Value"]);

        with["Parameters"] = StackClient.Parameters(("Timeout", "30"));
        Assert.Equal("UPDATE_COMPLETE", (string?)(await client.UpdateAsync("demo", Template, with))["StackStatus"]);
        var project = await client.SendAsync("BatchGetProjects", new() { ["names"] = new JsonArray(await client.PhysicalIdAsync("demo", "Project")) }, "codebuild");
        Assert.Equal(30, (int?)project["projects"]![0]!["timeoutInMinutes"]);
        Assert.Equal(["Project"], (await client.EventsAsync("demo")).Where(each => each.EndsWith("UPDATE_COMPLETE", StringComparison.Ordinal) && !each.StartsWith("demo", StringComparison.Ordinal)).Select(each => each.Split(' ')[0]));

        var deleted = await client.DeleteAsync("demo");
        Assert.True((string?)deleted["StackStatus"] == "DELETE_COMPLETE", (string?)deleted["StackStatusReason"]);
        Assert.Empty((await client.SendAsync("ListRoles", [], "iam"))["Roles"]!.AsArray());
        Assert.Empty((await client.SendAsync("ListPipelines", [], "codepipeline"))["pipelines"]!.AsArray());
        Assert.Empty((await client.SendAsync("ListBuckets", [], "s3"))["Buckets"]!.AsArray());
        Assert.Empty((await client.SendAsync("ListRules", [], "events"))["Rules"]!.AsArray());
    }
}
