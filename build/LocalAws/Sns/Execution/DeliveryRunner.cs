using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Sns.Execution;

/// <summary>Delivers what is stored: by HTTP with AWS's retries, by e-mail into the outbox. What a killed process left is taken up again.</summary>
internal sealed class DeliveryRunner(Deliveries deliveries, Outbox outbox, LocalAwsOptions options, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(15);
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = AnswerTime };
    private readonly ConcurrentDictionary<string, Task> running = new(StringComparer.Ordinal);

    public override void Dispose()
    {
        http.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        deliveries.Resume();
        try
        {
            await foreach (var delivery in deliveries.Queue.ReadAllAsync(stoppingToken))
                running[delivery.Id] = DeliverAsync(delivery, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(running.Values);
        }
    }

    private async Task DeliverAsync(DeliveryRecord delivery, CancellationToken stopping)
    {
        await Task.Yield();
        try
        {
            if (delivery.Protocol.StartsWith("email", StringComparison.Ordinal))
                await outbox.WriteAsync(delivery, stopping);
            else
                await PostAsync(delivery, stopping);
            deliveries.Done(delivery);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return; // it is still stored, and the next start takes it up
        }
        catch (IOException exception)
        {
            options.Log($"An e-mail to {delivery.Endpoint} could not be written to {outbox.Path}: {exception.Message}");
        }
        finally
        {
            running.TryRemove(delivery.Id, out _);
        }
    }

    private async Task PostAsync(DeliveryRecord delivery, CancellationToken stopping)
    {
        var answer = "";
        foreach (var wait in RetrySchedule.Waits().Prepend(TimeSpan.Zero))
        {
            await Task.Delay(wait / options.TimeScale, clock, stopping);
            (var isOver, answer) = await AttemptAsync(delivery, stopping);
            if (isOver)
                break;
        }
        // Given up, as SNS gives up; there is no dead-letter queue to keep it. The path may be a secret.
        if (answer.Length > 0)
            options.Log($"SNS gave up a {delivery.Type} of {delivery.TopicArn} to {new Uri(delivery.Endpoint).Authority}, which answers: {answer}");
    }

    // Whether that was the last attempt, and what was wrong with it.
    private async Task<(bool IsOver, string Fault)> AttemptAsync(DeliveryRecord delivery, CancellationToken stopping)
    {
        try
        {
            using var request = Request(delivery);
            using var response = await http.SendAsync(request, stopping);
            var status = (int)response.StatusCode;
            // A client's error is for good, except those that say "later".
            return response.IsSuccessStatusCode ? (true, "") : (status is >= 400 and < 500 and not 429 and not 408, $"HTTP {status.ToString(CultureInfo.InvariantCulture)}");
        }
        catch (HttpRequestException exception)
        {
            return (false, exception.Message);
        }
        catch (TaskCanceledException) when (!stopping.IsCancellationRequested)
        {
            return (false, $"nothing within {AnswerTime.TotalSeconds:0} s");
        }
    }

    private static HttpRequestMessage Request(DeliveryRecord delivery)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(delivery.Endpoint)) { Content = new StringContent(delivery.Body, Encoding.UTF8) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain", "UTF-8");
        request.Headers.Add("x-amz-sns-message-type", delivery.Type);
        request.Headers.Add("x-amz-sns-message-id", delivery.Id.Split('-', 2)[1][..36].ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("x-amz-sns-topic-arn", delivery.TopicArn);
        if (delivery.Type == "Notification")
            request.Headers.Add("x-amz-sns-subscription-arn", delivery.SubscriptionArn);
        if (delivery.IsRaw)
            request.Headers.Add("x-amz-sns-rawdelivery", "true");
        request.Headers.UserAgent.ParseAdd("AmazonSimpleNotificationServiceAgent");
        return request;
    }
}
