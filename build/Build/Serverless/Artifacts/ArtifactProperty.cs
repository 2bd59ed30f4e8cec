namespace Build.Serverless.Artifacts;

/// <summary>A property that may name something local, and what it becomes once that lies in S3.</summary>
/// <param name="Type">Type of the resource.</param>
/// <param name="Path">The property, with dots between levels.</param>
/// <param name="Form">How it names an object in S3.</param>
/// <param name="IsZip">Whether a file that is no zip is put into one.</param>
/// <param name="IsImplied">Whether a resource without the property means the template's folder.</param>
internal sealed record ArtifactProperty(string Type, string Path, ArtifactForm Form, bool IsZip = false, bool IsImplied = false)
{
    /// <summary>AWS CLI command reference, "cloudformation package": every resource and property whose local artifact it uploads.</summary>
    public static IReadOnlyList<ArtifactProperty> All { get; } =
    [
        new("AWS::Serverless::Function", "CodeUri", new S3Uri(), IsZip: true, IsImplied: true),
        new("AWS::Serverless::Api", "DefinitionUri", new S3Uri()),
        new("AWS::Serverless::HttpApi", "DefinitionUri", new S3Uri()),
        new("AWS::Serverless::StateMachine", "DefinitionUri", new BucketAndKey("Bucket", "Key")),
        new("AWS::Serverless::LayerVersion", "ContentUri", new S3Uri(), IsZip: true),
        new("AWS::Serverless::Application", "Location", new TemplateUrl()),
        new("AWS::ServerlessRepo::Application", "ReadmeUrl", new S3Uri()),
        new("AWS::ServerlessRepo::Application", "LicenseUrl", new S3Uri()),
        new("AWS::Lambda::Function", "Code", new BucketAndKey("S3Bucket", "S3Key"), IsZip: true, IsImplied: true),
        new("AWS::Lambda::LayerVersion", "Content", new BucketAndKey("S3Bucket", "S3Key"), IsZip: true),
        new("AWS::ApiGateway::RestApi", "BodyS3Location", new BucketAndKey("Bucket", "Key")),
        new("AWS::AppSync::GraphQLSchema", "DefinitionS3Location", new S3Uri()),
        new("AWS::AppSync::Resolver", "RequestMappingTemplateS3Location", new S3Uri()),
        new("AWS::AppSync::Resolver", "ResponseMappingTemplateS3Location", new S3Uri()),
        new("AWS::AppSync::Resolver", "CodeS3Location", new S3Uri()),
        new("AWS::AppSync::FunctionConfiguration", "RequestMappingTemplateS3Location", new S3Uri()),
        new("AWS::AppSync::FunctionConfiguration", "ResponseMappingTemplateS3Location", new S3Uri()),
        new("AWS::AppSync::FunctionConfiguration", "CodeS3Location", new S3Uri()),
        new("AWS::ElasticBeanstalk::ApplicationVersion", "SourceBundle", new BucketAndKey("S3Bucket", "S3Key"), IsZip: true),
        new("AWS::CloudFormation::Stack", "TemplateURL", new TemplateUrl()),
        new("AWS::CloudFormation::ModuleVersion", "ModulePackage", new S3Uri(), IsZip: true),
        new("AWS::CloudFormation::ResourceVersion", "SchemaHandlerPackage", new S3Uri(), IsZip: true),
        new("AWS::CodeCommit::Repository", "Code.S3", new BucketAndKey("Bucket", "Key"), IsZip: true),
        new("AWS::Glue::Job", "Command.ScriptLocation", new S3Uri()),
        new("AWS::StepFunctions::StateMachine", "DefinitionS3Location", new BucketAndKey("Bucket", "Key")),
    ];
}

/// <summary>How a property names an object in S3.</summary>
internal abstract record ArtifactForm;

/// <summary><c>s3://bucket/key</c>.</summary>
internal sealed record S3Uri : ArtifactForm;

/// <summary>A mapping with these names for bucket and key.</summary>
internal sealed record BucketAndKey(string Bucket, string Key) : ArtifactForm;

/// <summary>The https address of a template, which is packaged itself first.</summary>
internal sealed record TemplateUrl : ArtifactForm;
