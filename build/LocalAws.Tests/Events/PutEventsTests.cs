using LocalAws.Events;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Events;

public class PutEventsTests
{
    [Theory]
    [InlineData(1024 * 1024, true)]
    [InlineData((1024 * 1024) + 1, false)]
    public async Task A_request_takes_a_mebibyte_of_events(int size, bool taken)
    {
        await using var aws = await TestAws.StartAsync();
        var call = CallContext.ForService(new Scope("123456789012", "us-east-1"), "arn:aws:iam::123456789012:root", TimeProvider.System);
        var frame = "web".Length + "Said".Length + """{"x":""}""".Length;
        PutEventsRequestEntry Entry(int bytes) => new(null, "web", null, "Said", $$"""{"x":"{{new string('x', bytes - frame)}}"}""", null);
        Task<PutEventsResponse> Put() => aws.Get<PutEvents>().InvokeAsync(new PutEventsRequest([Entry(1000), Entry(size - 1000)]), call);
        if (taken)
            Assert.Equal(0, (await Put()).FailedEntryCount);
        else
            Assert.Equal("Total size of the entries in the request is over the limit.", (await Assert.ThrowsAsync<AwsException>(Put)).Message);
    }
}
