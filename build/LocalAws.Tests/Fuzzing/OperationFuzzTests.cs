using System.Text;
using LocalAws.Http;
using LocalAws.Http.Model;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Fuzzing;

/// <summary>
/// Every operation of every service, with requests made from its model: at the limits, over them, of the wrong kind, broken on the way. What is
/// made stays, and answers are learned from, so that requests meet what others left. There is an answer each time, and it is never a 500.
/// </summary>
public class OperationFuzzTests
{
    // It holds its answer until there is a command.
    private static readonly HashSet<string> Waiting = ["PollHostCommand"];

    [Fact]
    public async Task No_request_is_a_fault_of_the_server()
    {
        var budget = new FuzzBudget(tries: 3000);
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        var texts = new ValueSource(budget.Random, aws.Server.AccountId);
        var generator = new ShapeGenerator(budget.Random, texts);
        var wrong = new Dictionary<string, string>();
        var operations = new ServiceTable().Services.SelectMany(service => service.Operations.Names.Where(name => !Waiting.Contains(name)).Select(name => (Service: service, Operation: service.Api.Operations[name]))).ToList();
        while (budget.Next())
        {
            var (service, operation) = operations[budget.Random.Next(operations.Count)];
            var wire = RequestWriter.Write(service, operation, generator.Request(operation));
            if (budget.Random.Next(6) == 0)
                wire = wire with { Body = Mutation.Of(wire.Body, budget.Random) };
            var answer = await client.SendAsync(wire.Signed(aws.Server, service.SigningName));
            if (answer is { Status: < 500 or 501 })
                texts.Learn(answer.Body);
            else
                wrong.TryAdd($"{service.SigningName}:{operation.Name}", Describe(answer, wire));
        }
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong.Select(each => $"{each.Key} {each.Value}").Append(budget.Description)));
        Assert.Equal("state", Assert.Single(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(aws.Get<StateFolder>().Path)!).Select(Path.GetFileName)));
    }

    private static string Describe(WireAnswer? answer, WireRequest wire)
    {
        var body = Encoding.UTF8.GetString(wire.Body);
        return $"{wire.Method} {wire.Target} answered {answer?.Text ?? "nothing"} to {(body.Length > 1000 ? body[..1000] + "..." : body)}";
    }
}
