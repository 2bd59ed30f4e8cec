using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;
using LocalAws.Sns.Execution;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Sns;

/// <summary>Simple Notification Service: topics whose messages really go out, by HTTP, to functions, and as e-mails in an outbox.</summary>
public sealed class SnsService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "sns-2010-03-31";

    /// <inheritdoc/>
    public override string SigningName => "sns";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<TopicStore>()
        .AddSingleton<TopicAccess>()
        .AddSingleton<TopicPolicies>()
        .AddSingleton<Outbox>()
        .AddSingleton<Deliveries>()
        .AddSingleton<IDestination, TopicDestination>()
        .AddSingleton<HttpEndpoints>()
        .AddSingleton<IDeliverer, EndpointDeliverer>();

    /// <inheritdoc/>
    public override void MapRoutes(IEndpointRouteBuilder routes) => SubscriptionRoute.Map(routes);

    /// <summary>Everything that violates the model is an invalid parameter to SNS.</summary>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations) => SnsErrors.InvalidParameter(Violation.Describe(violations));

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AddPermission>()
        .Add<ConfirmSubscription>()
        .Add<CreateTopic>()
        .Add<DeleteTopic>()
        .Add<GetSubscriptionAttributes>()
        .Add<GetTopicAttributes>()
        .Add<ListSubscriptions>()
        .Add<ListSubscriptionsByTopic>()
        .Add<ListTagsForResource>()
        .Add<ListTopics>()
        .Add<Publish>()
        .Add<PublishBatch>()
        .Add<RemovePermission>()
        .Add<SetSubscriptionAttributes>()
        .Add<SetTopicAttributes>()
        .Add<Subscribe>()
        .Add<TagResource>()
        .Add<Unsubscribe>()
        .Add<UntagResource>();
}
