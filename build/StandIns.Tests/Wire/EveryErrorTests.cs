using System.Net;
using System.Reflection;
using System.Xml.Linq;
using Amazon.Runtime;
using StandIns.Tests.AwsModels;

namespace StandIns.Tests.Wire;

/// <summary>Each error that the model gives an operation is thrown as its own class, with code, message, status and request id.</summary>
public sealed class EveryErrorTests
{
    [Theory, ClassData(typeof(StandInServices))]
    public async Task Error_codes_become_their_exceptions(string name)
    {
        var service = StandInServices.Get(name);
        await using var server = await LoopbackServer.StartAsync();
        var config = service.Config(server.Url);
        config.MaxErrorRetry = 0;
        using var client = (IDisposable)service.Connect(config);
        var sample = new Sample(service.ModelName);
        var faults = new List<string>();
        foreach (var (method, error) in Errors(service))
        {
            server.Answer = _ => ErrorAnswer(service.Model.Protocol, error);
            var request = sample.Fill(StandInService.RequestOf(method), service.Model.Input(StandInService.NameOf(method)));
            var thrown = await Assert.ThrowsAnyAsync<AmazonServiceException>(
                () => (Task)method.Invoke(client, [request, TestContext.Current.CancellationToken])!);

            var seen = (thrown.GetType().Name, thrown.ErrorCode, thrown.Message, thrown.StatusCode, thrown.RequestId);
            var expected = (OfficialNames.Exception(error.Name), error.ErrorCode, "what failed", HttpStatusCode.BadRequest, "req-1");
            if (seen != expected)
                faults.Add($"{seen}, not {expected}");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static IEnumerable<(MethodInfo Method, Shape Error)> Errors(StandInService service) => service.Operations
        .SelectMany(method => service.Model.Errors(StandInService.NameOf(method)).Select(error => (method, error)))
        .DistinctBy(pair => pair.error.Name);

    private static Answer ErrorAnswer(string protocol, Shape error)
    {
        if (protocol == "query")
            return Answer.Xml(Xml(error).ToString()) with { Status = 400 };
        var answer = Answer.JsonError(error.ErrorCode, "what failed");
        return answer with { Headers = new() { ["x-amzn-RequestId"] = "req-1", ["x-amzn-errortype"] = error.ErrorCode } };
    }

    private static XElement Xml(Shape error) => new(
        "ErrorResponse",
        new XElement("Error", new XElement("Type", "Sender"), new XElement("Code", error.ErrorCode), new XElement("Message", "what failed")),
        new XElement("RequestId", "req-1"));
}
