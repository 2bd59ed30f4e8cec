using System.Text.Json.Nodes;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>Policy templates of SAM (Developer Guide, "Policy template list"), of the services that LocalAws has.</summary>
internal static class PolicyTemplates
{
    private static readonly Dictionary<string, Func<string, JsonObject, JsonObject>> All = new(StringComparer.Ordinal)
    {
        ["AWSSecretsManagerGetSecretValuePolicy"] = (id, p) => Document(Need(id, p, "SecretArn"), ["secretsmanager:GetSecretValue"]),
        ["LambdaInvokePolicy"] = (id, p) => Document(Sub("arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${name}*", Need(id, p, "FunctionName")), ["lambda:InvokeFunction"]),
        ["S3CrudPolicy"] = (id, p) => Document(Buckets(Need(id, p, "BucketName")),
            ["s3:GetObject", "s3:ListBucket", "s3:GetBucketLocation", "s3:GetObjectVersion", "s3:PutObject", "s3:PutObjectAcl", "s3:GetLifecycleConfiguration", "s3:PutLifecycleConfiguration", "s3:DeleteObject"]),
        ["S3ReadPolicy"] = (id, p) => Document(Buckets(Need(id, p, "BucketName")),
            ["s3:GetObject", "s3:ListBucket", "s3:GetBucketLocation", "s3:GetObjectVersion", "s3:GetLifecycleConfiguration"]),
        ["S3WritePolicy"] = (id, p) => Document(Buckets(Need(id, p, "BucketName")), ["s3:PutObject", "s3:PutObjectAcl", "s3:PutLifecycleConfiguration"]),
        ["SNSPublishMessagePolicy"] = (id, p) => Document(Sub("arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${name}", Need(id, p, "TopicName")), ["sns:Publish"]),
        ["SSMParameterReadPolicy"] = (id, p) => Document(Sub("arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${name}", Need(id, p, "ParameterName")),
            ["ssm:GetParameters", "ssm:GetParameter", "ssm:GetParametersByPath"]),
        ["CodePipelineLambdaExecutionPolicy"] = (_, _) => Document("*", ["codepipeline:PutJobSuccessResult", "codepipeline:PutJobFailureResult"]),
    };

    public static IEnumerable<string> Names => All.Keys.Order(StringComparer.Ordinal);

    public static Func<string, JsonObject, JsonObject>? Find(string name) => All.GetValueOrDefault(name);

    private static JsonNode Need(string logicalId, JsonObject parameters, string name) =>
        parameters[name]?.DeepClone() ?? throw ServerlessErrors.Invalid(logicalId, $"Missing required parameter {name} of a policy template");

    private static JsonArray Buckets(JsonNode name) =>
        new(Sub("arn:${AWS::Partition}:s3:::${name}", name), Sub("arn:${AWS::Partition}:s3:::${name}/*", name.DeepClone()));

    private static JsonObject Sub(string text, JsonNode name) => new() { ["Fn::Sub"] = new JsonArray(text, new JsonObject { ["name"] = name }) };

    private static JsonObject Document(JsonNode resource, string[] actions) => new()
    {
        ["Version"] = "2012-10-17",
        ["Statement"] = new JsonArray(new JsonObject { ["Effect"] = "Allow", ["Action"] = new JsonArray([.. actions.Select(each => (JsonNode)each)]), ["Resource"] = resource }),
    };
}
