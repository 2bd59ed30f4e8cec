using System.Text.Json.Nodes;
using StandIns.Tests.AwsModels;

namespace StandIns.Tests.Wire;

/// <summary>awsJson 1.0 and 1.1 (https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html).</summary>
public sealed class AwsJsonWire : IWire
{
    public string? Fault(StandInService service, string operation, ReceivedRequest request)
    {
        var target = $"{service.Model.Metadata("targetPrefix")}.{operation}";
        if (request.Headers.GetValueOrDefault("X-Amz-Target") != target)
            return $"X-Amz-Target is {request.Headers.GetValueOrDefault("X-Amz-Target")}, not {target}";
        var type = "application/x-amz-json-" + service.Model.Metadata("jsonVersion");
        if (request.Headers.GetValueOrDefault("Content-Type") != type)
            return $"Content-Type is not {type}";
        var expected = new JsonSample(service.ModelName).Of(service.Model.Input(operation));
        return JsonNode.DeepEquals(expected, JsonNode.Parse(request.Text)) ? null : $"sent {request.Text}\nnot {expected.ToJsonString()}";
    }

    public Answer FullAnswer(StandInService service, string operation) =>
        Answer.Json(new JsonSample(service.ModelName).Of(service.Model.Output(operation)).ToJsonString());
}
