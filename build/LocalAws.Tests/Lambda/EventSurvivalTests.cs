using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Lambda;

public class EventSurvivalTests
{
    /// <summary>Tells that it began; the first of all does not end.</summary>
    private const string Function = AwsScript.Client + """
        const fs = require('fs');
        exports.handler = async ({ marker, id }) => {
          const isFirst = !fs.existsSync(marker);
          if (isFirst) fs.writeFileSync(marker, '');
          await aws('events', 'AWSEvents.PutEvents', { Entries: [{ Source: 'test', DetailType: 'begun', Detail: '{}' }] });
          if (isFirst) await new Promise(() => setTimeout(() => {}, 600000));
          console.log('done with ' + id);
        };
        """;

    [Fact]
    public async Task An_event_whose_function_runs_when_the_server_ends_is_handled_by_the_next_one()
    {
        using var folder = new TempFolder();
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync(Function, request => request with { Timeout = 900 });
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (world.Aws.Get<EventBus>().Subscribe((each, _) =>
        {
            if (each.Source == "test")
                begun.TrySetResult();
            return Task.CompletedTask;
        }))
        {
            var payload = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { marker = folder.File("marker"), id = 7 });
            await world.Aws.Get<Invoke>().InvokeAsync(new() { FunctionName = "hello", InvocationType = "Event", Payload = payload }, world.Call);
            await begun.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }
        await world.Aws.RestartAsync();
        await world.Aws.DeliveredAsync();
        Assert.Contains("done with 7", await world.LogAsync(), StringComparison.Ordinal);
    }
}
