using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Build.Serverless.Templates;
using Build.Validation.Documents;

namespace Build.Pipelines.Diagnosing;

/// <summary>Reads why a stack failed: the first resource of its latest operation that did, and where the template makes it.</summary>
public sealed class StackFailureReader(IAmazonCloudFormation cloudFormation)
{
    /// <summary>The failure of a stack's latest operation; null when there is no such stack.</summary>
    /// <param name="stackId">ARN.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<StackFailure?> ReadAsync(string stackId, CancellationToken cancellationToken)
    {
        try
        {
            var stack = (await cloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = stackId }, cancellationToken)).Stacks![0];
            var failure = new StackFailure(stack.StackName!, stack.StackStatus!.Value, null, null, null, stack.StackStatusReason);
            if (await FirstFailureAsync(stackId, cancellationToken) is not { } first)
                return failure;
            return failure with
            {
                Resource = first.LogicalResourceId, Type = first.ResourceType, ResourceStatus = first.ResourceStatus?.Value, Reason = first.ResourceStatusReason,
                Line = await LineAsync(stackId, first.LogicalResourceId!, cancellationToken),
            };
        }
        catch (AmazonCloudFormationException missing) when (missing.Message.Contains("does not exist", StringComparison.Ordinal))
        {
            return null;
        }
    }

    // Events come newest first. The operation began where the stack itself came into progress; what others' failure cancelled is no reason.
    private async Task<StackEvent?> FirstFailureAsync(string stackId, CancellationToken cancellationToken)
    {
        StackEvent? first = null;
        var request = new DescribeStackEventsRequest { StackName = stackId };
        do
        {
            var page = await cloudFormation.DescribeStackEventsAsync(request, cancellationToken);
            foreach (var each in page.StackEvents ?? [])
            {
                var isStack = each.PhysicalResourceId == each.StackId;
                if (!isStack && each.ResourceStatus?.Value.EndsWith("_FAILED", StringComparison.Ordinal) == true && each.ResourceStatusReason?.Contains("cancelled", StringComparison.OrdinalIgnoreCase) != true)
                    first = each;
                if (isStack && each.ResourceStatus?.Value is "CREATE_IN_PROGRESS" or "UPDATE_IN_PROGRESS" or "DELETE_IN_PROGRESS")
                    return first;
            }
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return first;
    }

    // A transform names what it makes after the resource that it makes it of: the longest name that begins it.
    private async Task<int?> LineAsync(string stackId, string logicalId, CancellationToken cancellationToken)
    {
        try
        {
            var body = (await cloudFormation.GetTemplateAsync(new GetTemplateRequest { StackName = stackId, TemplateStage = TemplateStage.Original }, cancellationToken)).TemplateBody!;
            var template = TemplateFile.Read("template", new SourceText("template", body));
            var made = template.Section("Resources").Where(resource => logicalId.StartsWith(resource.Key, StringComparison.Ordinal)).MaxBy(resource => resource.Key.Length).Key;
            return made is null ? null : template.At(template.Root.Find("Resources").KeyOf(made)).Line;
        }
        catch (Exception unknown) when (unknown is DocumentException or AmazonCloudFormationException)
        {
            return null; // the reason is worth telling without it
        }
    }
}
