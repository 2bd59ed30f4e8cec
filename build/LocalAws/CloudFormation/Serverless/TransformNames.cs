using LocalAws.CloudFormation.Templates;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>Which transforms there are.</summary>
internal static class TransformNames
{
    public const string Serverless = "AWS::Serverless-2016-10-31";

    /// <exception cref="AwsException">ValidationError: a transform that is not implemented, or resources of SAM without its transform.</exception>
    public static void Check(Template template)
    {
        if (template.Transforms.FirstOrDefault(name => name != Serverless) is { } unknown)
            throw CloudFormationErrors.NotHere($"the transform {unknown}; there is {Serverless}");
        if (template.Transforms.Count == 0 && template.Resources.Values.FirstOrDefault(each => each.Type.StartsWith("AWS::Serverless::", StringComparison.Ordinal)) is { } resource)
            throw CloudFormationErrors.Format($"Unrecognized resource types: [{resource.Type}] (of {resource.LogicalId}): the template lacks the line 'Transform: {Serverless}'");
    }
}
