using System.Reflection;
using StandIns.Tests.AwsModels;

namespace StandIns.Tests.Wire;

/// <summary>Each operation is called with every member set and answered with every member set: nothing may be lost or misnamed.</summary>
public sealed class EveryOperationTests
{
    [Theory, ClassData(typeof(StandInServices))]
    public async Task Requests_and_responses_pass_whole_as_the_model_says(string name)
    {
        var service = StandInServices.Get(name);
        IWire wire = service.Model.Protocol switch
        {
            "query" => new AwsQueryWire(),
            "rest-json" => new RestJsonWire(),
            _ => new AwsJsonWire(),
        };
        var sample = new Sample(service.ModelName);
        await using var server = await LoopbackServer.StartAsync();
        using var client = (IDisposable)service.Connect(service.Config(server.Url));
        var faults = new List<string>();
        foreach (var method in service.Operations)
        {
            var operation = StandInService.NameOf(method);
            server.Answer = _ => wire.FullAnswer(service, operation);
            var response = await CallAsync(client, method, sample.Fill(StandInService.RequestOf(method), service.Model.Input(operation)));

            if (wire.Fault(service, operation, server.Requests[^1]) is { } fault)
                faults.Add($"{operation}: {fault}");
            var expected = Dump.Of(Expected(sample, service, method));
            if (Dump.Of(response) != expected)
                faults.Add($"{operation} read\n{Dump.Of(response)}\nnot\n{expected}");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static object Expected(Sample sample, StandInService service, MethodInfo method)
    {
        var output = service.Model.Output(StandInService.NameOf(method));
        var response = sample.Fill(StandInService.ResponseOf(method), output);
        foreach (var member in output?.Members.Where(member => member.Location == "statusCode") ?? [])
            response.GetType().GetProperty(OfficialNames.Property(service.ModelName, output!.Name, member.Name))!.SetValue(response, 200);
        return response;
    }

    private static async Task<object> CallAsync(object client, MethodInfo method, object request)
    {
        var task = (Task)method.Invoke(client, [request, TestContext.Current.CancellationToken])!;
        await task;
        return task.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(task)!;
    }
}
