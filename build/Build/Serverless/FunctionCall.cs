using System.Text;
using System.Text.Json;
using Amazon.Lambda;
using Amazon.Lambda.Model;

namespace Build.Serverless;

/// <summary>Calls a function and waits for its answer.</summary>
internal sealed class FunctionCall(IAmazonLambda lambda)
{
    /// <param name="function">Which one: name, ARN, or name with a version or alias behind a colon.</param>
    /// <param name="payload">JSON.</param>
    /// <param name="cancellation">Stops waiting; the function goes on.</param>
    /// <exception cref="BadInput">There is no such function.</exception>
    public async Task<FunctionAnswer> InvokeAsync(string function, string payload, CancellationToken cancellation)
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(payload));
        try
        {
            var response = await lambda.InvokeAsync(new InvokeRequest { FunctionName = function, PayloadStream = body, LogType = LogType.Tail }, cancellation);
            return new FunctionAnswer
            {
                Function = function,
                Version = response.ExecutedVersion,
                Error = response.FunctionError,
                Answer = JsonOf(response.Payload),
                Log = response.LogResult is { } log ? Encoding.UTF8.GetString(Convert.FromBase64String(log)) : "",
            };
        }
        catch (ResourceNotFoundException exception)
        {
            throw new BadInput($"There is no function {function}: {exception.Message} Deploy it first, or name another one with --function.");
        }
    }

    private static JsonElement JsonOf(MemoryStream? payload)
    {
        var text = payload is null ? "" : Encoding.UTF8.GetString(payload.ToArray());
        return JsonDocument.Parse(text.Length == 0 ? "null" : text).RootElement;
    }
}
