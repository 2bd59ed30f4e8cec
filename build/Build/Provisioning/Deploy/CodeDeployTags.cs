using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;

namespace Build.Provisioning.Deploy;

/// <summary>Tags of CodeDeploy's applications and deployment groups.</summary>
internal static class CodeDeployTags
{
    public static async Task<Dictionary<string, string>> ReadAsync(IAmazonCodeDeploy codeDeploy, string arn, CancellationToken cancellationToken)
    {
        try
        {
            var response = await codeDeploy.ListTagsForResourceAsync(new ListTagsForResourceRequest { ResourceArn = arn }, cancellationToken);
            return (response.Tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value!, StringComparer.Ordinal);
        }
        catch (AmazonCodeDeployException exception) when (exception.ErrorCode?.Contains("DoesNotExist", StringComparison.Ordinal) == true || exception.ErrorCode is "ResourceValidationException" or "InvalidArnException")
        {
            return []; // the resource itself is not there, which its own read says
        }
    }

    public static List<Tag> Of(Resource resource) => resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value });
}
