using System.Text.RegularExpressions;
using Gateway.Peppol.Tests.Certificates;
using Gateway.Peppol.Transport.As4;

namespace Gateway.Peppol.Tests.Transport.As4;

/// <summary>What must never be taken, and with which error it is refused.</summary>
public class HostileMessageTests
{
    private static readonly TimeSpan RegexTime = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task The_forgery_itself_is_taken_or_no_refusal_below_would_mean_anything() =>
        (await new Forgery().VerdictAsync()).ShouldBe("OK");

    [Theory]
    [InlineData("</S12:Header>", "<w>{0}</w></S12:Header>")]
    [InlineData("</wsse:Security>", "<w>{0}</w></wsse:Security>")]
    [InlineData("</wsse:Security>", "{0}</wsse:Security>")]
    [InlineData("</ds:Signature>", "<ds:Object>{0}</ds:Object></ds:Signature>")]
    [InlineData("</S12:Header>", "{0}</S12:Header>")]
    public async Task A_signed_header_that_was_put_aside_for_another_is_not_read(string at, string instead)
    {
        var forgery = new Forgery
        {
            AfterSigning = soap =>
            {
                var messaging = Element(soap, "eb:Messaging");
                var other = messaging.Replace("0208:0202239951", "0208:0999999999", StringComparison.Ordinal)
                    .Replace("wsu:Id=\"messaging\"", "wsu:Id=\"other\"", StringComparison.Ordinal);
                return soap.Replace(messaging, other, StringComparison.Ordinal)
                    .Replace(at, string.Format(null, instead, messaging), StringComparison.Ordinal);
            },
        };
        (await forgery.VerdictAsync()).ShouldBeOneOf("EBMS:0101", "EBMS:0009");
    }

    [Fact]
    public async Task Two_elements_with_one_id_are_none()
    {
        var forgery = new Forgery
        {
            AfterSigning = soap =>
            {
                var messaging = Element(soap, "eb:Messaging");
                var other = messaging.Replace("0208:0202239951", "0208:0999999999", StringComparison.Ordinal);
                return soap.Replace(messaging, other, StringComparison.Ordinal)
                    .Replace("</wsse:Security>", messaging + "</wsse:Security>", StringComparison.Ordinal);
            },
        };
        (await forgery.VerdictAsync()).ShouldBe("EBMS:0101");
    }

    /// <summary>The ids that readers look for have three spellings; what is signed must not have two bearers of
    /// any.</summary>
    [Theory]
    [InlineData("wsu:Id")]
    [InlineData("Id")]
    [InlineData("ID")]
    [InlineData("id")]
    [InlineData("xml:id")]
    public async Task An_id_that_is_borne_twice_anywhere_is_no_id(string attribute)
    {
        var forgery = new Forgery
        {
            AfterSigning = soap => soap.Replace(
                "</wsse:Security>", $"<w {attribute}=\"messaging\"/></wsse:Security>", StringComparison.Ordinal),
        };
        (await forgery.VerdictAsync()).ShouldBe("EBMS:0101");
    }

    [Fact]
    public async Task A_header_around_the_signed_one_is_not_read()
    {
        var forgery = new Forgery
        {
            AfterSigning = soap =>
            {
                var messaging = Element(soap, "eb:Messaging");
                var other = messaging.Replace("0208:0202239951", "0208:0999999999", StringComparison.Ordinal)
                    .Replace("wsu:Id=\"messaging\"", "wsu:Id=\"other\"", StringComparison.Ordinal)
                    .Replace("</eb:UserMessage>", messaging + "</eb:UserMessage>", StringComparison.Ordinal);
                return soap.Replace(messaging, other, StringComparison.Ordinal);
            },
        };
        (await forgery.VerdictAsync()).ShouldBe("EBMS:0009");
    }

    [Fact]
    public async Task A_second_envelope_with_the_signed_one_inside_is_not_read()
    {
        var forgery = new Forgery
        {
            AfterSigning = soap =>
            {
                var envelope = soap[soap.IndexOf("<S12:Envelope", StringComparison.Ordinal)..];
                var security = Element(soap, "wsse:Security");
                var hiding = security.Replace(
                    "</ds:Signature>", $"<ds:Object>{envelope}</ds:Object></ds:Signature>", StringComparison.Ordinal);
                return envelope.Replace("0208:0202239951", "0208:0999999999", StringComparison.Ordinal)
                    .Replace(security, hiding, StringComparison.Ordinal);
            },
        };
        (await forgery.VerdictAsync()).ShouldBe("EBMS:0103");
    }

    [Theory]
    [InlineData("ds:Signature", "EBMS:0101")]
    [InlineData("xenc:EncryptedKey", "EBMS:0102")]
    [InlineData("xenc:EncryptedData", "EBMS:0102")]
    [InlineData("ds:Reference", "EBMS:0101")]
    [InlineData("wsse:BinarySecurityToken", "EBMS:0103")]
    [InlineData("wsse:Security", "EBMS:0009")]
    [InlineData("eb:Messaging", "EBMS:0009")]
    [InlineData("S12:Body", "EBMS:0009")]
    [InlineData("S12:Header", "EBMS:0009")]
    public async Task What_may_stand_once_and_stands_twice_is_refused(string name, string code)
    {
        var forgery = new Forgery
        {
            AfterSigning = soap =>
            {
                var element = Element(soap, name);
                return soap.Replace(element, element + element, StringComparison.Ordinal);
            },
        };
        (await forgery.VerdictAsync()).ShouldBe(code);
    }

    [Fact]
    public async Task A_payload_other_than_the_signed_one_is_refused()
    {
        var other = Forgery.Gzip("<a>pay somebody else</a>"u8.ToArray());
        (await new Forgery { SignedContent = Forgery.Compressed, Content = other }.VerdictAsync())
            .ShouldBe("EBMS:0101");
    }

    /// <summary>Each is right in itself; its attachment belongs to the other.</summary>
    [Fact]
    public async Task Messages_whose_attachments_were_swapped_are_both_refused()
    {
        byte[] one = [], two = [];
        new Forgery { OnTheWire = octets => one = octets }.Make();
        new Forgery { OnTheWire = octets => two = octets }.Make();
        one.ShouldNotBe(two);
        (await new Forgery { OnTheWire = _ => one }.VerdictAsync()).ShouldBe("EBMS:0102");
        (await new Forgery { OnTheWire = _ => two }.VerdictAsync()).ShouldBe("EBMS:0102");
    }

    [Fact]
    public async Task A_comment_inside_a_value_does_not_cut_it()
    {
        // A canonical form without comments has the same digest; a reader that stops at a comment reads another value.
        var forgery = new Forgery
        {
            AfterSigning = soap => soap.Replace(
                ">0208:0202239951<", ">0208:02022<!-- -->39951<", StringComparison.Ordinal),
        };
        var message = await Messages.VerifiedAsync(forgery.Make());
        message.Header.Property(As4Identifiers.OriginalSender).ShouldNotBeNull().Value.ShouldBe("0208:0202239951");
    }

    [Fact]
    public async Task A_body_that_was_put_aside_is_not_read()
    {
        var forgery = new Forgery
        {
            AfterSigning = soap =>
            {
                var body = Element(soap, "S12:Body");
                return soap.Replace(body, "<S12:Body/>", StringComparison.Ordinal)
                    .Replace("</wsse:Security>", body + "</wsse:Security>", StringComparison.Ordinal);
            },
        };
        (await forgery.VerdictAsync()).ShouldBe("EBMS:0101");
    }

    [Fact]
    public async Task Without_signature_encryption_or_both_nothing_is_taken()
    {
        (await new Forgery { Encrypts = false }.VerdictAsync()).ShouldBe("EBMS:0102");
        (await VerdictWithoutAsync("ds:Signature")).ShouldBe("EBMS:0101");
        (await VerdictWithoutAsync("wsse:Security")).ShouldBe("EBMS:0102");
        (await VerdictWithoutAsync("xenc:EncryptedData")).ShouldBe("EBMS:0102");
        (await VerdictWithoutAsync("xenc:EncryptedKey")).ShouldBe("EBMS:0102");
    }

    [Fact]
    public async Task A_signature_that_leaves_the_attachment_out_is_not_enough() =>
        (await new Forgery { SignsAttachment = false }.VerdictAsync()).ShouldBe("EBMS:0101");

    [Theory]
    [InlineData("xmldsig-more#rsa-sha256", "xmldsig#rsa-sha1", "EBMS:0103")]
    [InlineData("xmldsig-more#rsa-sha256", "xmldsig-more#rsa-sha384", "EBMS:0103")]
    [InlineData("xmldsig-more#rsa-sha256", "xmldsig#hmac-sha1", "EBMS:0103")]
    [InlineData("xmlenc11#aes128-gcm", "xmlenc#aes128-cbc", "EBMS:0103")]
    [InlineData("xmlenc11#aes128-gcm", "xmlenc11#aes256-gcm", "EBMS:0103")]
    [InlineData("xmlenc11#rsa-oaep", "xmlenc#rsa-1_5", "EBMS:0103")]
    [InlineData("xmlenc11#mgf1sha256", "xmlenc11#mgf1md5", "EBMS:0103")]
    [InlineData("xmlenc11#mgf1sha256", "xmlenc11#mgf1sha1", "EBMS:0102")]
    [InlineData("<ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\">",
        "<ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/TR/2001/REC-xml-c14n-20010315\">", "EBMS:0101")]
    [InlineData("<ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\">",
        "<ds:CanonicalizationMethod Algorithm=\"urn:none\">", "EBMS:0101")]
    [InlineData("<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\">",
        "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\">", "EBMS:0101")]
    [InlineData("#X509v3\" wsu:Id=\"X509-signing\"", "#X509PKIPathv1\" wsu:Id=\"X509-signing\"", "EBMS:0103")]
    [InlineData("URI=\"#X509-signing\"", "URI=\"#messaging\"", "EBMS:0103")]
    [InlineData("URI=\"#X509-encryption\"", "URI=\"#X509-signing\"", "EBMS:0102")]
    [InlineData("URI=\"#X509-signing\"", "URI=\"#X509-encryption\"", "EBMS:0101")]
    [InlineData("URI=\"#messaging\"", "URI=\"\"", "EBMS:0101")]
    [InlineData("URI=\"#body\"", "URI=\"#messaging\"", "EBMS:0101")]
    public async Task A_weaker_algorithm_or_another_token_is_refused(string part, string instead, string code)
    {
        var forgery = new Forgery
        {
            AfterSigning = soap =>
            {
                soap.ShouldContain(part);
                return soap.Replace(part, instead, StringComparison.Ordinal);
            },
        };
        (await forgery.VerdictAsync()).ShouldBe(code);
    }

    [Fact]
    public async Task A_digest_method_that_was_changed_is_refused()
    {
        var forgery = new Forgery
        {
            AfterSigning = soap => soap.Replace(
                "xmlenc#sha256\"></ds:DigestMethod>", "xmldsig#sha1\"></ds:DigestMethod>", StringComparison.Ordinal),
        };
        (await forgery.VerdictAsync()).ShouldBe("EBMS:0101"); // The signature no longer holds, before anything else.
    }

    [Fact]
    public async Task A_certificate_of_an_smp_or_of_nobody_signs_no_message()
    {
        (await new Forgery { Key = TestPki.Shared.Publisher("PBE000111") }.VerdictAsync()).ShouldBe("EBMS:0101");
        var own = TestPki.Key(TestPki.Shared.Issue(
            TestPki.Shared.PublisherCa, TestPki.Name("PBE000111", "PEPPOL TEST AP")));
        (await new Forgery { Key = own }.VerdictAsync()).ShouldBe("EBMS:0101");
    }

    [Fact]
    public async Task A_certificate_whose_time_is_over_signs_no_message()
    {
        var clock = new Gateway.Testing.FakeClock(TestPki.To.AddDays(1));
        var context = Messages.Context with
        {
            Trust = new Peppol.Certificates.CertificateTrust(TestPki.Shared.Anchors, null, clock),
        };
        (await As4Vectors.VerdictAsync(new Forgery().Make(), context)).Verdict.ShouldBe("EBMS:0101");
    }

    [Fact]
    public async Task Another_access_point_does_not_sign_in_the_name_of_the_sender()
    {
        var message = await Messages.VerifiedAsync(
            new Forgery { Key = TestPki.Shared.AccessPoint("PBE000999") }.Make());
        message.CheckParties("PBE000222").ShouldNotBeNull().Error.Code.ShouldBe("EBMS:0004");
    }

    [Theory]
    [InlineData("PBE000111", "XBE000111")]
    [InlineData("PBE000111", "PBE00011")]
    [InlineData("PBE000222</eb:PartyId>", "PBE000333</eb:PartyId>")]
    [InlineData("type=\"urn:fdc:peppol.eu:2017:identifiers:ap\"", "type=\"other\"")]
    public async Task Parties_that_are_no_seats_or_not_ours_are_refused(string part, string instead)
    {
        var message = await Messages.VerifiedAsync(new Forgery
        {
            BeforeSigning = text => text.Replace(part, instead, StringComparison.Ordinal),
        }.Make());
        message.CheckParties("PBE000222").ShouldNotBeNull().Error.Code.ShouldBe("EBMS:0004");
    }

    [Theory]
    [InlineData("<eb:To>", "<eb:To><eb:PartyId>second</eb:PartyId>", "EBMS:0003")]
    [InlineData("</eb:UserMessage>", "</eb:UserMessage><eb:UserMessage/>", "EBMS:0003")]
    [InlineData("</eb:UserMessage>", "</eb:UserMessage><eb:SignalMessage/>", "EBMS:0003")]
    [InlineData("name=\"MimeType\"", "name=\"Other\"", "EBMS:0003")]
    [InlineData(">application/gzip<", ">application/zip<", "EBMS:0003")]
    [InlineData("href=\"cid:payload@sender.test\"", "href=\"cid:another@sender.test\"", "EBMS:0003")]
    [InlineData("href=\"cid:payload@sender.test\"", "href=\"http://127.0.0.1/x\"", "EBMS:0003")]
    [InlineData("href=\"cid:payload@sender.test\"", "", "EBMS:0003")]
    [InlineData("<eb:Action>", "<eb:NoAction>x</eb:NoAction><eb:Action>", "EBMS:0009")]
    [InlineData("<eb:ConversationId>c</eb:ConversationId>", "", "EBMS:0009")]
    [InlineData("2026-03-12T09:00:00.123Z", "yesterday", "EBMS:0009")]
    [InlineData("forged@sender.test", "for ged@sender.test", "EBMS:0009")]
    [InlineData("forged@sender.test", "", "EBMS:0009")]
    [InlineData("<eb:PartyInfo>", "<eb:Surprise/><eb:PartyInfo>", "EBMS:0009")]
    [InlineData("</eb:PayloadInfo>", "<eb:PartInfo href=\"cid:b\"/></eb:PayloadInfo>", "EBMS:0011")]
    public async Task A_header_that_is_signed_and_wrong_is_refused(string part, string instead, string code)
    {
        var forgery = new Forgery
        {
            BeforeSigning = text =>
            {
                text.ShouldContain(part);
                return text.Replace(part, instead, StringComparison.Ordinal);
            },
        };
        (await forgery.VerdictAsync()).ShouldBe(code);
    }

    [Fact]
    public async Task A_payload_in_the_body_is_refused() =>
        (await new Forgery
        {
            AfterSigning = soap => soap.Replace("</S12:Body>", "<x/></S12:Body>", StringComparison.Ordinal),
        }.VerdictAsync()).ShouldBe("EBMS:0003");

    [Fact]
    public async Task Attachments_that_are_mixed_up_missing_or_too_many_are_refused()
    {
        (await new Forgery { PartCopies = 0 }.VerdictAsync()).ShouldBe("EBMS:0011");
        (await new Forgery { PartCopies = 2 }.VerdictAsync()).ShouldBe("EBMS:0011");
        (await new Forgery { PartHeaders = "Content-ID: <other@x>\r\n" }.VerdictAsync()).ShouldBe("EBMS:0003");
        (await new Forgery { PartHeaders = "Content-Type: text/plain\r\n" }.VerdictAsync()).ShouldBe("unreadable");
        (await new Forgery { OnTheWire = _ => [] }.VerdictAsync()).ShouldBe("EBMS:0102");
        (await new Forgery { OnTheWire = octets => [.. octets, 0] }.VerdictAsync()).ShouldBe("EBMS:0102");
        (await new Forgery { OnTheWire = octets => octets[..^1] }.VerdictAsync()).ShouldBe("EBMS:0102");
        (await new Forgery { OnTheWire = octets => octets[..27] }.VerdictAsync()).ShouldBe("EBMS:0102");
    }

    [Fact]
    public async Task An_element_that_must_be_understood_and_is_not_refuses_the_message() =>
        (await new Forgery
        {
            AfterSigning = soap => soap.Replace(
                "</S12:Header>", "<x S12:mustUnderstand=\"true\"/></S12:Header>", StringComparison.Ordinal),
        }.VerdictAsync()).ShouldBe("EBMS:0009");

    [Theory]
    [InlineData("<S12:Envelope", "<!DOCTYPE x [<!ENTITY e \"x\">]><S12:Envelope")]
    [InlineData("<eb:UserMessage>", "<eb:UserMessage>&e;")]
    public async Task A_document_type_and_entities_are_not_read(string part, string instead) =>
        (await new Forgery { AfterSigning = soap => soap.Replace(part, instead, StringComparison.Ordinal) }
            .VerdictAsync()).ShouldBe("unreadable");

    [Fact]
    public async Task A_ping_needs_no_attachment_and_anything_else_does()
    {
        var header = Forgery.HeaderWith() with { Parts = [] };
        var ping = header with { Service = As4Identifiers.TestService, Action = As4Identifiers.TestAction };
        var message = new Forgery { Encrypts = false, SignsAttachment = false, PartCopies = 0 };
        (await (message with { Header = ping }).VerdictAsync()).ShouldBe("OK");
        (await (message with { Header = header }).VerdictAsync()).ShouldBe("EBMS:0004");
    }

    private static string Element(string soap, string name) =>
        Regex.Match(soap, $"<{name}[ >].*?</{name}>", RegexOptions.Singleline, RegexTime).Value;

    private static Task<string> VerdictWithoutAsync(string element) =>
        new Forgery { AfterSigning = soap => Without(soap, element) }.VerdictAsync();

    private static string Without(string soap, string name)
    {
        var element = Element(soap, name);
        element.ShouldNotBeEmpty();
        return soap.Replace(element, "", StringComparison.Ordinal);
    }
}
