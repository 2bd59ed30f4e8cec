using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Build.Aws;
using Cake.Core;

namespace Build.Serverless;

/// <summary>How the function's stack is, and what answers at the addresses among its outputs.</summary>
/// <param name="Name">The stack.</param>
/// <param name="Status">Its state; null when there is none.</param>
/// <param name="Answers">Addresses, each with what GET answers.</param>
public sealed record StackHealth(string Name, string? Status, IReadOnlyList<UrlAnswer> Answers)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? Fault => Status switch
    {
        null => $"There is no stack {Name} yet: ./build.sh --target Release makes it",
        _ when !Status.EndsWith("_COMPLETE", StringComparison.Ordinal) || Status == "ROLLBACK_COMPLETE" => $"Stack {Name} is {Status}: ./build.sh --target Diagnose tells why",
        _ => Answers.FirstOrDefault(answer => answer.Fault is not null) is { } silent ? $"GET {silent.Url} ({silent.Output}): {silent.Fault}. Its log: ./build.sh --target Invoke" : null,
    };

    /// <summary>Reads the stack, and asks each address.</summary>
    public static async Task<StackHealth> ReadAsync(Cloud cloud, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        var name = cloud.Names.Stack;
        try
        {
            var stack = (await cloud.Session.CloudFormation.Value.DescribeStacksAsync(new DescribeStacksRequest { StackName = name }, cancellationToken)).Stacks![0];
            using var http = new HttpClient { Timeout = Patience };
            var urls = (stack.Outputs ?? []).Where(output => Uri.TryCreate(output.OutputValue, UriKind.Absolute, out var url) && url.Scheme is "http" or "https");
            return new StackHealth(name, stack.StackStatus, await Task.WhenAll(urls.Select(output => UrlAnswer.GetAsync(http, output.OutputKey!, new Uri(output.OutputValue!), cancellationToken))));
        }
        catch (AmazonCloudFormationException missing) when (missing.Message.Contains("does not exist", StringComparison.Ordinal))
        {
            return new StackHealth(name, null, []);
        }
    }

    /// <summary>The stack and each address, a line each.</summary>
    public IEnumerable<string> Lines() =>
        [$"stack {Name}: {Status ?? "not there"}", .. Answers.Select(answer => $"  {answer.Output}: GET {answer.Url} answers {answer.Body ?? answer.Fault}")];

    /// <summary>What the first address answers, in a line.</summary>
    /// <exception cref="CakeException">The stack is not well, or an address does not answer.</exception>
    public string Require() => Fault is { } fault
        ? throw new CakeException(fault)
        : Answers.Count > 0 ? Answers[0].Body! : $"stack {Name} is {Status}; no output of it is an address";
}
