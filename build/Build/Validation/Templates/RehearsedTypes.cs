namespace Build.Validation.Templates;

/// <summary>Types of resources that a rehearsal makes for real.</summary>
public static class RehearsedTypes
{
    /// <summary>SAM's types (SAM Developer Guide, "AWS SAM resources and properties").</summary>
    public static IReadOnlyList<string> OfSam { get; } =
    [
        "AWS::Serverless::Api", "AWS::Serverless::Application", "AWS::Serverless::CapacityProvider", "AWS::Serverless::Connector", "AWS::Serverless::Function", "AWS::Serverless::GraphQLApi",
        "AWS::Serverless::HttpApi", "AWS::Serverless::LayerVersion", "AWS::Serverless::SimpleTable", "AWS::Serverless::StateMachine", "AWS::Serverless::WebSocketApi",
    ];

    /// <summary>What the embedded CloudFormation implements, SAM's among them: the list that its README has.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "AWS::ApiGateway::Deployment", "AWS::ApiGateway::RestApi", "AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Stage",
        "AWS::CloudFormation::WaitConditionHandle", "AWS::CloudWatch::Alarm", "AWS::CodeBuild::Project", "AWS::CodeCommit::Repository", "AWS::CodeDeploy::Application",
        "AWS::CodeDeploy::DeploymentGroup", "AWS::CodePipeline::CustomActionType", "AWS::CodePipeline::Pipeline", "AWS::Events::Rule", "AWS::IAM::InstanceProfile", "AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::Role",
        "AWS::Lambda::Alias", "AWS::Lambda::Function", "AWS::Lambda::Permission", "AWS::Lambda::Version", "AWS::Logs::LogGroup", "AWS::S3::Bucket", "AWS::S3::BucketPolicy",
        "AWS::SNS::Subscription", "AWS::SNS::Topic", "AWS::SNS::TopicPolicy", "AWS::SSM::Parameter", "AWS::SecretsManager::Secret",
        "AWS::Serverless::Api", "AWS::Serverless::Function", "AWS::Serverless::HttpApi",
    ];

    /// <summary>The same for a message: a service's types behind its name.</summary>
    public static string Text { get; } = string.Join("; ", All.Select(type => type.Split("::")).GroupBy(type => $"{type[0]}::{type[1]}::", type => type[2]).Select(service => service.Key + string.Join("|", service)));
}
