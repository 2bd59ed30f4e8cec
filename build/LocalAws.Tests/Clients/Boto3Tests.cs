using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Clients;

public class Boto3Tests
{
    [Fact]
    public async Task Objects_of_every_kind_travel_as_boto3_sends_them()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "s3_objects");
    }

    [Fact]
    public async Task Users_groups_and_access_keys_work_and_new_keys_sign()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "identities");
    }

    [Fact]
    public async Task Every_resource_refreshes_as_Terraforms_provider_reads_it()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "terraform_refresh");
    }

    [Fact]
    public async Task Repositories_are_reviewed_and_merged()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "pull_requests");
    }

    [Fact]
    public async Task Secrets_are_copied_to_other_regions()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "secret_copies");
    }

    [Fact]
    public async Task An_account_has_settings_of_its_own()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "accounts");
    }

    [Fact]
    public async Task Log_events_are_counted_by_metric_filters()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "log_filters");
    }

    [Fact]
    public async Task Logs_are_queried_and_exported()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "log_queries");
    }

    [Fact]
    public async Task Instances_volumes_and_templates_have_their_details()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "instance_details");
    }

    [Fact]
    public async Task Users_have_passwords_devices_keys_and_certificates()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "credentials");
    }

    [Fact]
    public async Task An_account_has_documents_and_credentials_of_its_own()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "documents");
    }

    [Fact]
    public async Task Every_paginator_gives_the_same_page_by_page_and_every_waiter_ends()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "listings");
    }
}
